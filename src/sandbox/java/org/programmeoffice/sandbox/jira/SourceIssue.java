package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.MutableIssue;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.programmeoffice.sandbox.index.IssueSource;

/** The part of an issue that its source holds itself. Equal if the ids are. */
abstract class SourceIssue implements MutableIssue {
    private final IssueSource source;

    SourceIssue(IssueSource source) {
        this.source = source;
    }

    final IssueSource source() {
        return source;
    }

    @Override
    public Long getId() {
        return source.id();
    }

    @Override
    public String getKey() {
        return source.key();
    }

    @Override
    public Long getNumber() {
        return source.number();
    }

    @Override
    public Long getProjectId() {
        return source.project();
    }

    @Override
    public String getIssueTypeId() {
        return source.type();
    }

    @Override
    public String getSummary() {
        return source.summary();
    }

    @Override
    public String getDescription() {
        return source.description();
    }

    @Override
    public String getEnvironment() {
        return null;
    }

    @Override
    public String getAssigneeId() {
        return source.assignee();
    }

    @Override
    public String getReporterId() {
        return source.reporter();
    }

    @Override
    public String getCreatorId() {
        return source.creator();
    }

    @Override
    public String getResolutionId() {
        return source.resolution();
    }

    @Override
    public String getStatusId() {
        return source.status();
    }

    @Override
    public Timestamp getCreated() {
        return new Timestamp(source.created());
    }

    @Override
    public Timestamp getUpdated() {
        return new Timestamp(source.updated());
    }

    @Override
    public Timestamp getResolutionDate() {
        return source.resolved() == null ? null : new Timestamp(source.resolved());
    }

    @Override
    public Timestamp getDueDate() {
        return source.due() == null
                ? null
                : Timestamp.valueOf(LocalDate.ofEpochDay(source.due()).atStartOfDay());
    }

    @Override
    public Long getSecurityLevelId() {
        return source.security();
    }

    @Override
    public Long getOriginalEstimate() {
        return source.original();
    }

    @Override
    public Long getEstimate() {
        return source.remaining();
    }

    @Override
    public Long getTimeSpent() {
        return source.spent();
    }

    @Override
    public Long getParentId() {
        return source.parent();
    }

    @Override
    public boolean isEditable() {
        return !source.archived();
    }

    @Override
    public boolean isArchived() {
        return source.archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceIssue issue && source.id() == issue.source.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(source.id());
    }

    @Override
    public String toString() {
        return source.key();
    }
}
