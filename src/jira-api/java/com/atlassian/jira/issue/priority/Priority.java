package com.atlassian.jira.issue.priority;

/** Signature only. Mark S11: slack SlackMessageResource.java:484-570 */
public interface Priority extends com.atlassian.jira.issue.IssueConstant {
    String getStatusColor();

    String getSvgIconUrl();

    String getRasterIconUrl();
}
