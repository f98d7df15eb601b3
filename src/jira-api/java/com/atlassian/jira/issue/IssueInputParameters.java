package com.atlassian.jira.issue;

/** Signature only. Mark M: every member &#64;Override-implemented in condec MockIssueInputParameters (jira-api 8.8.1); same fluent setters used by cpji (10.3) */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters setEnvironment(String environment);

    IssueInputParameters setSecurityLevelId(Long securityLevelId);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    void setSkipScreenCheck(boolean skipScreenCheck);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);
}
