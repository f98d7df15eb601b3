package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.priority.Priority;

/** A priority. */
final class SandboxPriority extends SandboxConstant implements Priority {
    SandboxPriority(String id, String name, long sequence) {
        super(id, name, sequence);
    }

    @Override
    public String getStatusColor() {
        return "";
    }

    @Override
    public String getSvgIconUrl() {
        return "";
    }

    @Override
    public String getRasterIconUrl() {
        return "";
    }
}
