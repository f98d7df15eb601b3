package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Reads issues as a user may; what a user may not see is answered as if it did not exist. Writing is not offered. */
final class SandboxIssueService implements IssueService {
    private static final String READ_ONLY = "the sandbox's IssueService only reads; issues change through SandboxJira";

    private final IssueManager issues;
    private final SandboxPermissions permissions;

    SandboxIssueService(IssueManager issues, SandboxPermissions permissions) {
        this.issues = issues;
        this.permissions = permissions;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return result(user, issues.getIssueObject(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return result(user, issues.getIssueObject(issueKey));
    }

    private IssueResult result(ApplicationUser user, MutableIssue issue) {
        var errors = new SandboxErrors();
        if (issue != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            return new IssueResult(issue, errors);
        }
        errors.addErrorMessage("Issue Does Not Exist");
        return new IssueResult(null, errors);
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issues.isEditable(issue, user);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        throw new UnsupportedOperationException(READ_ONLY);
    }
}
