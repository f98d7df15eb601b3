package org.programmeoffice.jira;

import com.atlassian.jira.project.ProjectManager;
import org.programmeoffice.portfolio.JiraProjectKeys;

/** Jira's project keys, those it used earlier included. */
public final class JiraKeysInUse implements JiraProjectKeys {
    private final ProjectManager projects;

    public JiraKeysInUse(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public boolean exists(String key) {
        return projects.getProjectObjByKey(key) != null;
    }
}
