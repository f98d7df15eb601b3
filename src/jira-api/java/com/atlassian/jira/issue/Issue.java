package com.atlassian.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** Signature only. Mark S11: COMPLETE list in slack SlackMessageResource.java:114-915 &#64;94c50dc; members with unstubbed types (GenericValue, Label, Attachment, IssueRenderContext) left out */
public interface Issue {
    Long getId();

    String getKey();

    Long getNumber();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();

    String getSummary();

    String getDescription();

    String getEnvironment();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    Priority getPriority();

    Resolution getResolution();

    String getResolutionId();

    Status getStatus();

    String getStatusId();

    java.util.Collection<com.atlassian.jira.project.version.Version> getFixVersions();

    java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> getComponents();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Timestamp getDueDate();

    Long getSecurityLevelId();

    Long getOriginalEstimate();

    Long getEstimate();

    Long getTimeSpent();

    Object getCustomFieldValue(com.atlassian.jira.issue.fields.CustomField customField);

    boolean isSubTask();

    Long getParentId();

    Issue getParentObject();

    java.util.Collection<Issue> getSubTaskObjects();

    boolean isEditable();

    boolean isArchived();
}
