package com.atlassian.jira.exception;

/** Signature only. Mark M: package + no-arg constructor + checked: condec MockIssueLinkManager:32 (throw new CreateException()), condec/cpji catch clauses */
public class CreateException extends Exception {
    public CreateException() {}

    public CreateException(String message) {
        super(message);
    }
}
