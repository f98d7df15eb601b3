package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Permissions by the groups that play a project's roles, and by security level. Nobody is above them. */
final class SandboxPermissions implements PermissionManager {
    private final Catalog catalog;

    SandboxPermissions(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        var level = issue.getSecurityLevelId();
        return hasPermission(permission, issue.getProjectObject(), user)
                && (level == null || levelsOf(user).contains(level));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        if (project == null) {
            return false;
        }
        var access = catalog.accessTo(project.getId());
        var groups = groupsOf(user);
        if (permission.equals(ProjectPermissions.BROWSE_PROJECTS)) {
            return access.mayBrowse(groups);
        }
        return permission.equals(ProjectPermissions.ADMINISTER_PROJECTS)
                ? access.mayEdit(groups) && groups.contains(DemoUsers.ADMINISTRATORS)
                : access.mayEdit(groups);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return List.copyOf(catalog.projects().values().stream()
                .filter(project -> hasPermission(permission, project, user))
                .toList());
    }

    /** Returns the ids of the projects that the user may browse. */
    Set<Long> projectsOf(ApplicationUser user) {
        return getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                .map(Project::getId)
                .collect(Collectors.toSet());
    }

    /** Returns the ids of the security levels that the user is in. */
    Set<Long> levelsOf(ApplicationUser user) {
        var groups = groupsOf(user);
        return catalog.levels().values().stream()
                .filter(level -> level.groups().stream().anyMatch(groups::contains))
                .map(SecurityLevel::id)
                .collect(Collectors.toSet());
    }

    /** Returns the groups of an active user; none for anybody else. */
    Set<String> groupsOf(ApplicationUser user) {
        var known = user == null ? null : catalog.people().get(user.getKey());
        return known == null || !known.active() ? Set.of() : known.groups();
    }
}
