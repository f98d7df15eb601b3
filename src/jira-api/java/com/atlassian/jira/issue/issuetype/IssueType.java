package com.atlassian.jira.issue.issuetype;

/** Signature only. Mark S11: slack SlackMessageResource.java:297-380 */
public interface IssueType extends com.atlassian.jira.issue.IssueConstant {
    boolean isSubTask();
}
