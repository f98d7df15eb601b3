package org.programmeoffice.architecture.planted.portfolio.job;

import com.atlassian.jira.issue.Issue;

/** A job that reads Jira past the ports. */
public final class ReadsIssues {
    public static String key(Issue issue) {
        return issue.getKey();
    }
}
