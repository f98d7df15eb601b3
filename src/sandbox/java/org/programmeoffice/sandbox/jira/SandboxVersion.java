package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** A version of a project; the release date may be null. */
record SandboxVersion(
        long id, long project, String name, long sequence, boolean archived, boolean released, LocalDate releaseDate)
        implements Version {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getProjectId() {
        return project;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public boolean isArchived() {
        return archived;
    }

    @Override
    public boolean isReleased() {
        return released;
    }

    @Override
    public Date getReleaseDate() {
        return releaseDate == null
                ? null
                : Date.from(releaseDate.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
