package com.atlassian.jira.issue;

/** Signature only. Mark S11+D: getIssueObject(Long|String), getIssueByCurrentKey, getIssueByKeyIgnoreCase -> MutableIssue: slack&#64;94c50dc; getAllIssueKeys(Long) -> Set<String>: alanmosely AGENTS.md + javadoc 8.0-11.3.4; isEditable(Issue,ApplicationUser): javadoc */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    java.util.Set<String> getAllIssueKeys(Long issueId);

    boolean isEditable(Issue issue, com.atlassian.jira.user.ApplicationUser user);
}
