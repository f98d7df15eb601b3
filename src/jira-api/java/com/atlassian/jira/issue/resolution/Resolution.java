package com.atlassian.jira.issue.resolution;

/** Signature only. Mark S11: return type of Issue.getResolution() in slack; extends IssueConstant: inferred from ConstantsManager javadoc habit */
public interface Resolution extends com.atlassian.jira.issue.IssueConstant {}
