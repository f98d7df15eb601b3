package com.atlassian.jira.util;

/** Signature only. Mark P: groovy/JQL functions; return types of the getters: Set<String> (long-standing API, not re-verified for 11) */
public interface MessageSet {
    boolean hasAnyErrors();

    boolean hasAnyWarnings();

    boolean hasAnyMessages();

    java.util.Set<String> getErrorMessages();

    java.util.Set<String> getWarningMessages();

    void addErrorMessage(String errorMessage);
}
