package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.Set;

/** Issues by id or key, whoever asks; a key from before a move is followed. */
final class SandboxIssues implements IssueManager {
    private final World world;
    private final SandboxPermissions permissions;

    SandboxIssues(World world, SandboxPermissions permissions) {
        this.world = world;
        this.permissions = permissions;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : world.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : world.byKey(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        var issue = getIssueObject(key);
        return issue != null && issue.getKey().equals(key) ? issue : null;
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return getIssueObject(key);
    }

    @Override
    public Set<String> getAllIssueKeys(Long issueId) {
        var keys = new HashSet<String>();
        world.byId(issueId).ifPresent(issue -> {
            keys.add(issue.getKey());
            keys.addAll(issue.source().formerKeys());
        });
        return keys;
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issue.isEditable() && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }
}
