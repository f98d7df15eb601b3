package com.atlassian.jira.bc.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** Signature only. Mark M+P: condec MockIssueService (jira-api 8.8.1) implements all methods; IssueResult/CreateValidationResult.getIssue() returns MutableIssue (condec:74,322; groovy:183); cpji 10.1.1 call sites */
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

        public boolean isValid() {
            return false;
        }

        public ErrorCollection getErrorCollection() {
            return null;
        }
    }

    class IssueResult implements com.atlassian.jira.bc.ServiceResult {
        public IssueResult(MutableIssue issue) {}

        public IssueResult(MutableIssue issue, ErrorCollection errors) {}

        public MutableIssue getIssue() {
            return null;
        }

        public boolean isValid() {
            return false;
        }

        public ErrorCollection getErrorCollection() {
            return null;
        }
    }

    class CreateValidationResult implements com.atlassian.jira.bc.ServiceResult {
        protected CreateValidationResult() {}

        public MutableIssue getIssue() {
            return null;
        }

        public boolean isValid() {
            return false;
        }

        public ErrorCollection getErrorCollection() {
            return null;
        }
    }
}
