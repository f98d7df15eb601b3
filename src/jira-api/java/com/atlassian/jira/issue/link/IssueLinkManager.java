package com.atlassian.jira.issue.link;

import com.atlassian.jira.user.ApplicationUser;

/** Signature only. Mark M+P: condec MockIssueLinkManager (8.8.1); createIssueLink(Long,Long,Long,Long,ApplicationUser): cpji 10.3 */
public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws com.atlassian.jira.exception.CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    IssueLink getIssueLink(Long issueLinkId);

    java.util.List<IssueLink> getOutwardLinks(Long sourceIssueId);

    java.util.List<IssueLink> getInwardLinks(Long destinationIssueId);

    boolean isLinkingEnabled();
}
