package com.atlassian.jira.issue.link;

/** Signature only. Mark M: condec MockIssueLink */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Long getSequence();

    IssueLinkType getIssueLinkType();

    com.atlassian.jira.issue.Issue getSourceObject();

    com.atlassian.jira.issue.Issue getDestinationObject();

    boolean isSystemLink();
}
