package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.programmeoffice.sandbox.index.IssueSource;

/** An issue as it was when it was read; what it refers to is looked up when asked for. */
final class SandboxIssue extends SourceIssue {
    private final World world;

    SandboxIssue(IssueSource source, World world) {
        super(source);
        this.world = world;
    }

    @Override
    public Project getProjectObject() {
        return world.catalog().projects().get(source().project());
    }

    @Override
    public IssueType getIssueType() {
        return world.catalog().types().get(source().type());
    }

    @Override
    public ApplicationUser getAssignee() {
        return person(source().assignee());
    }

    @Override
    public ApplicationUser getReporter() {
        return person(source().reporter());
    }

    @Override
    public ApplicationUser getCreator() {
        return person(source().creator());
    }

    private ApplicationUser person(String key) {
        return key == null ? null : world.catalog().people().get(key);
    }

    @Override
    public Priority getPriority() {
        return source().priority() == null ? null : world.catalog().priorities().get(source().priority());
    }

    @Override
    public Resolution getResolution() {
        return source().resolution() == null
                ? null
                : world.catalog().resolutions().get(source().resolution());
    }

    @Override
    public Status getStatus() {
        return world.catalog().statuses().get(source().status());
    }

    @Override
    public Collection<Version> getFixVersions() {
        return all(source().fixVersions().stream()
                .map(world.catalog().versions()::get)
                .toList());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return all(source().components().stream()
                .map(world.catalog().components()::get)
                .toList());
    }

    private static <T> Collection<T> all(List<? extends T> found) {
        return found.stream().filter(Objects::nonNull).<T>map(each -> each).toList();
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return world.customValue(source(), field.getId());
    }

    @Override
    public boolean isSubTask() {
        return getIssueType() != null && getIssueType().isSubTask();
    }

    @Override
    public Issue getParentObject() {
        return source().parent() == null ? null : world.byId(source().parent()).orElse(null);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return all(world.childrenOf(source().id()));
    }
}
