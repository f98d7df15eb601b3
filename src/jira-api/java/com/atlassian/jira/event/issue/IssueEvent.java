package com.atlassian.jira.event.issue;

/** Signature only. Mark S11: slack: getIssue(), getUser(), getEventTypeId(); getProject(): condec (8.x) (getChangeLog returns ofbiz GenericValue - avoid) */
public class IssueEvent {
    protected IssueEvent() {}

    public com.atlassian.jira.issue.Issue getIssue() {
        return null;
    }

    public com.atlassian.jira.user.ApplicationUser getUser() {
        return null;
    }

    public Long getEventTypeId() {
        return null;
    }
}
