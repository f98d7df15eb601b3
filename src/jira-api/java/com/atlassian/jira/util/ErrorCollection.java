package com.atlassian.jira.util;

/** Signature only. Mark P: condec/cpji/groovy: hasAnyErrors(), getErrorMessages(), getErrors(); Collection<String>/Map<String,String> */
public interface ErrorCollection {
    java.util.Collection<String> getErrorMessages();

    java.util.Map<String, String> getErrors();

    boolean hasAnyErrors();

    void addError(String field, String message);

    void addErrorMessage(String errorMessage);
}
