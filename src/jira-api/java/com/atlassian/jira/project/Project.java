package com.atlassian.jira.project;

/** Signature only. Mark S11: COMPLETE abstract-member list from the anonymous class in slack SlackMessageResource.java:127-288 &#64;94c50dc (compiles against jira-api 11.0.0). Members whose types we do not stub (GenericValue, ProjectCategory, Avatar) are left out here. */
public interface Project {
    Long getId();

    String getName();

    String getKey();

    String getUrl();

    String getEmail();

    com.atlassian.jira.user.ApplicationUser getLead();

    com.atlassian.jira.user.ApplicationUser getProjectLead();

    String getLeadUserName();

    String getLeadUserKey();

    String getDescription();

    Long getAssigneeType();

    com.atlassian.jira.project.type.ProjectTypeKey getProjectTypeKey();

    java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> getComponents();

    java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> getProjectComponents();

    java.util.Collection<com.atlassian.jira.project.version.Version> getVersions();

    java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();

    String getOriginalKey();

    boolean isArchived();

    com.atlassian.jira.user.ApplicationUser getArchivedBy();

    java.util.Date getArchivedDate();
}
