package org.programmeoffice.workitem;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A work item in the form in which a row keeps it. Values that do not fit are cut to the largest that does. */
final class RowValues {
    private static final long MAX_UNSIGNED = 0xFFFF_FFFFL;

    private final long id;
    private final char project;
    private final char type;
    private final char status;
    private final char resolution;
    private final int versions;
    private final int components;
    private final long points;
    private final WorkItem.Effort effort;
    private final int created;
    private final int resolved;
    private final int updated;
    private final int due;
    private final int parent;
    private final int epic;
    private final boolean epicMissing;

    RowValues(WorkItemTable table, WorkItem item) {
        id = item.id();
        project = table.projects().code(item.jiraProjectId());
        type = table.types().code(item.typeId());
        status = table.statuses().code(item.statusId());
        resolution = table.resolutions().code(item.resolutionId());
        versions = table.versions().code(item.links().fixVersionIds());
        components = table.components().code(item.links().componentIds());
        points = item.points().orElse(ItemChunk.NO_POINTS);
        effort = item.effort();
        created = seconds(item.dates().created());
        resolved = seconds(item.dates().resolved());
        updated = seconds(item.dates().updated());
        due = days(item.dates().due());
        parent = table.rowFor(item.links().parentId());
        epic = table.rowFor(item.links().epicId());
        epicMissing = item.links().epicMissing();
    }

    boolean equalTo(ItemChunk chunk, int at) {
        return chunk.state[at] == ItemChunk.PRESENT
                && chunk.project[at] == project
                && chunk.type[at] == type
                && chunk.status[at] == status
                && chunk.resolution[at] == resolution
                && chunk.versions[at] == versions
                && chunk.components[at] == components
                && chunk.points[at] == points
                && chunk.original[at] == small(effort.original())
                && chunk.remaining[at] == small(effort.remaining())
                && chunk.spent[at] == small(effort.spent())
                && chunk.created[at] == created
                && chunk.resolved[at] == resolved
                && chunk.updated[at] == updated
                && chunk.due[at] == due
                && chunk.parent[at] == parent
                && chunk.epic[at] == epic
                && chunk.epicMissing[at] == epicMissing;
    }

    void writeTo(ItemChunk chunk, int at) {
        chunk.id[at] = id;
        chunk.state[at] = ItemChunk.PRESENT;
        chunk.project[at] = project;
        chunk.type[at] = type;
        chunk.status[at] = status;
        chunk.resolution[at] = resolution;
        chunk.versions[at] = versions;
        chunk.components[at] = components;
        chunk.points[at] = points;
        chunk.original[at] = small(effort.original());
        chunk.remaining[at] = small(effort.remaining());
        chunk.spent[at] = small(effort.spent());
        chunk.created[at] = created;
        chunk.resolved[at] = resolved;
        chunk.updated[at] = updated;
        chunk.due[at] = due;
        chunk.parent[at] = parent;
        chunk.epic[at] = epic;
        chunk.epicMissing[at] = epicMissing;
    }

    /** Returns the seconds since 1970, unsigned, from 1; 0 for none. */
    static int seconds(@Nullable Instant instant) {
        return instant == null ? 0 : (int) Math.min(MAX_UNSIGNED, Math.max(1, instant.getEpochSecond()));
    }

    private static int days(@Nullable LocalDate date) {
        return date == null ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.max(1, date.toEpochDay()));
    }

    private static int small(long seconds) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, seconds));
    }
}
