package com.atlassian.jira.event.issue;

/** Signature only. Mark S11: slack DefaultJiraSlackEventListener: getIssue(), getAuthor() -> Optional<ApplicationUser>, getChangeItems() (Collection; streamed); getEventTime inferred from the Impl constructor (Date) */
public interface IssueChangedEvent {
    com.atlassian.jira.issue.Issue getIssue();

    java.util.Optional<com.atlassian.jira.user.ApplicationUser> getAuthor();

    java.util.Collection<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItems();
}
