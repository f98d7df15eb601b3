package com.atlassian.jira.issue.status;

/** Signature only. Mark S11: slack SlackMessageResource.java:641-785 (getSimpleStatus left out) */
public interface Status extends com.atlassian.jira.issue.IssueConstant {
    com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory();
}
