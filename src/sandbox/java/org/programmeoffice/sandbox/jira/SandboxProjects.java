package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;

/** All projects, whoever asks. */
final class SandboxProjects implements ProjectManager {
    private final Catalog catalog;

    SandboxProjects(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : catalog.projects().get(id);
    }

    @Override
    public Project getProjectObjByKey(String projectKey) {
        return catalog.project(projectKey)
                .filter(project -> project.getKey().equals(projectKey))
                .orElse(null);
    }

    @Override
    public Project getProjectObjByKeyIgnoreCase(String projectKey) {
        return catalog.project(projectKey).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String projectKey) {
        return getProjectObjByKey(projectKey);
    }

    @Override
    public Project getProjectByCurrentKeyIgnoreCase(String projectKey) {
        return getProjectObjByKeyIgnoreCase(projectKey);
    }

    @Override
    public List<Project> getProjectObjects() {
        return List.copyOf(catalog.projects().values());
    }

    @Override
    public List<Project> getProjects() {
        return getProjectObjects();
    }
}
