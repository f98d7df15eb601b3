package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status and its category. */
final class SandboxStatus extends SandboxConstant implements Status {
    private final SandboxCategory category;

    SandboxStatus(String id, String name, long sequence, SandboxCategory category) {
        super(id, name, sequence);
        this.category = category;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return category;
    }

    boolean isDone() {
        return category.equals(SandboxCategory.DONE);
    }
}
