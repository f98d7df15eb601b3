package com.atlassian.jira.issue.search;

/** Signature only. Mark S11: checked exception: slack JqlIndexSearcher catches it separately before Exception */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
