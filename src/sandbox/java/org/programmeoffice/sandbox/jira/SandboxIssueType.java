package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;

/** A type of issue. */
final class SandboxIssueType extends SandboxConstant implements IssueType {
    private final boolean subTask;

    SandboxIssueType(String id, String name, long sequence, boolean subTask) {
        super(id, name, sequence);
        this.subTask = subTask;
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }
}
