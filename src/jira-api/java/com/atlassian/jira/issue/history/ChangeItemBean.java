package com.atlassian.jira.issue.history;

/** Signature only. Mark S11: slack DefaultJiraIssueEvent.java:42: getField(), getTo(), getToString(); getFrom/getFromString by symmetry (inferred) */
public class ChangeItemBean {
    public String getFieldType() {
        return null;
    }

    public String getField() {
        return null;
    }

    public String getFrom() {
        return null;
    }

    public String getFromString() {
        return null;
    }

    public String getTo() {
        return null;
    }

    public String getToString() {
        return null;
    }
}
