package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;

/** Signature only. Mark P: condec/cpji/groovy call sites; element types of getStatuses()/getPriorities()/getResolutions() inferred (Collection<Status> etc. - erasure identical) */
public interface ConstantsManager {
    java.util.Collection<IssueType> getAllIssueTypeObjects();

    IssueType getIssueType(String id);

    java.util.Collection<Priority> getPriorities();

    java.util.Collection<Resolution> getResolutions();

    java.util.Collection<Status> getStatuses();
}
