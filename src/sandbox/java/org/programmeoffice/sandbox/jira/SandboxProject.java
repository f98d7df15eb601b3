package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/** A Jira project; equal if the ids are. */
final class SandboxProject implements Project {
    private final long id;
    private final String key;
    private final String name;
    private final Catalog catalog;

    SandboxProject(long id, String key, String name, Catalog catalog) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.catalog = catalog;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUrl() {
        return "";
    }

    @Override
    public String getEmail() {
        return "";
    }

    @Override
    public ApplicationUser getLead() {
        return null;
    }

    @Override
    public ApplicationUser getProjectLead() {
        return null;
    }

    @Override
    public String getLeadUserName() {
        return "";
    }

    @Override
    public String getLeadUserKey() {
        return "";
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public Long getAssigneeType() {
        return null;
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey("software");
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.copyOf(catalog.componentsOf(id));
    }

    @Override
    public Collection<ProjectComponent> getProjectComponents() {
        return getComponents();
    }

    @Override
    public Collection<Version> getVersions() {
        return List.copyOf(catalog.versionsOf(id));
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(catalog.types().values());
    }

    @Override
    public String getOriginalKey() {
        return key;
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public ApplicationUser getArchivedBy() {
        return null;
    }

    @Override
    public Date getArchivedDate() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxProject project && id == project.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return key;
    }
}
