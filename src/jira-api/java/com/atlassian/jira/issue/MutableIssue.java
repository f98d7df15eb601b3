package com.atlassian.jira.issue;

/** Signature only. Mark S11: slack: IssueManager.getIssueByCurrentKey returns MutableIssue; setters not needed (use IssueService) */
public interface MutableIssue extends Issue {}
