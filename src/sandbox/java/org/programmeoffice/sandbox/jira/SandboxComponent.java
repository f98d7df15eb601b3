package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A component of a project. */
record SandboxComponent(long id, long project, String name) implements ProjectComponent {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
