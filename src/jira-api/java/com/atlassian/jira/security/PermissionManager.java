package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Signature only. Mark S11+P: hasPermission(key,Issue,user)/(key,Project,user): slack&#64;94c50dc; getProjects(ProjectPermissionKey,ApplicationUser): assets-tree-jira, cpji&#64;10.1.1 */
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user);

    java.util.Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user);
}
