package com.atlassian.jira.bc;

/** Signature only. Mark P: cpji/groovy call sites (isValid, getErrorCollection) */
public interface ServiceResult {
    boolean isValid();

    com.atlassian.jira.util.ErrorCollection getErrorCollection();
}
