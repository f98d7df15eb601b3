package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;

/** Issue types, priorities, resolutions and statuses. */
final class SandboxConstants implements ConstantsManager {
    private final Catalog catalog;

    SandboxConstants(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return List.copyOf(catalog.types().values());
    }

    @Override
    public IssueType getIssueType(String id) {
        return catalog.types().get(id);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return List.copyOf(catalog.priorities().values());
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(catalog.resolutions().values());
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(catalog.statuses().values());
    }
}
