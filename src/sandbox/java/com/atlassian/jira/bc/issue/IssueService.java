package com.atlassian.jira.bc.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** The service as the host declares it, with results that keep what they are given. */
public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    boolean isEditable(com.atlassian.jira.issue.Issue issue, ApplicationUser user);

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(java.util.Map<String, String[]> actionParameters);

    class UpdateValidationResult implements com.atlassian.jira.bc.ServiceResult {
        protected UpdateValidationResult() {}

        public MutableIssue getIssue() {
            return null;
        }

        @Override
        public boolean isValid() {
            return false;
        }

        @Override
        public ErrorCollection getErrorCollection() {
            return null;
        }
    }

    class IssueResult implements com.atlassian.jira.bc.ServiceResult {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        public IssueResult(MutableIssue issue) {
            this(issue, null);
        }

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public MutableIssue getIssue() {
            return issue;
        }

        @Override
        public boolean isValid() {
            return errors == null || !errors.hasAnyErrors();
        }

        @Override
        public ErrorCollection getErrorCollection() {
            return errors;
        }
    }

    class CreateValidationResult implements com.atlassian.jira.bc.ServiceResult {
        protected CreateValidationResult() {}

        public MutableIssue getIssue() {
            return null;
        }

        @Override
        public boolean isValid() {
            return false;
        }

        @Override
        public ErrorCollection getErrorCollection() {
            return null;
        }
    }
}
