package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A work item in the making: an open story of Jira project 1 without anything else. */
final class ItemFixture {
    static final long STORY = 1;
    static final long EPIC = 2;
    static final long SUB_TASK = 3;
    static final long TODO = 11;
    static final long BUSY = 12;
    static final long CLOSED = 13;
    static final long FIXED = 21;
    static final long WONT_DO = 22;
    static final Instant CREATED = Instant.parse("2024-01-03T10:00:00Z");
    static final Instant RESOLVED = Instant.parse("2024-02-07T10:00:00Z");

    private final long id;
    private long project = 1;
    private long type = STORY;
    private long status = TODO;
    private long resolution;
    private OptionalLong points = OptionalLong.empty();
    private WorkItem.Effort effort = WorkItem.Effort.NONE;
    private Instant created = CREATED;
    private @Nullable Instant resolved;
    private long parent;
    private long epic;
    private boolean epicMissing;
    private final Set<Long> versions = new HashSet<>();
    private final Set<Long> components = new HashSet<>();

    private ItemFixture(long id) {
        this.id = id;
    }

    static ItemFixture item(long id) {
        return new ItemFixture(id);
    }

    ItemFixture in(long jiraProject) {
        project = jiraProject;
        return this;
    }

    ItemFixture type(long typeId) {
        type = typeId;
        return this;
    }

    ItemFixture status(long statusId) {
        status = statusId;
        return this;
    }

    /** Closed as fixed on {@link #RESOLVED}. */
    ItemFixture done() {
        return status(CLOSED).resolved(FIXED, RESOLVED);
    }

    ItemFixture resolved(long resolutionId, @Nullable Instant when) {
        resolution = resolutionId;
        resolved = when;
        return this;
    }

    ItemFixture points(long thousandths) {
        points = OptionalLong.of(thousandths);
        return this;
    }

    ItemFixture effort(long original, long remaining, long spent) {
        effort = new WorkItem.Effort(original, remaining, spent);
        return this;
    }

    ItemFixture created(Instant when) {
        created = when;
        return this;
    }

    ItemFixture parent(long parentId) {
        parent = parentId;
        return this;
    }

    ItemFixture epic(long epicId) {
        epic = epicId;
        return this;
    }

    ItemFixture epicMissing() {
        epicMissing = true;
        return this;
    }

    ItemFixture version(long versionId) {
        versions.add(versionId);
        return this;
    }

    ItemFixture component(long componentId) {
        components.add(componentId);
        return this;
    }

    WorkItem build() {
        return new WorkItem(
                id,
                project,
                type,
                status,
                resolution,
                points,
                effort,
                new WorkItem.Dates(created, resolved, null, created),
                new WorkItem.Links(parent, epic, epicMissing, versions, components));
    }
}
