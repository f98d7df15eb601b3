package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All work items as columns of primitives, about 80 bytes an item. One writer at a time; readers get states from
 * {@link #publish()}, which costs the chunks changed since the last one and nothing else.
 *
 * <p>A row belongs to an id for good. What an item points to gets a row too, as an absent one if it is not known, so links are
 * rows and a pass never looks up an id.
 */
public final class WorkItemTable {
    private final TableRows rows = new TableRows();
    private int size;
    private long version;
    private final Codes projects = new Codes();
    private final Codes types = new Codes();
    private final Codes statuses = new Codes();
    private final Codes resolutions = new Codes();
    private final IdSets versions = new IdSets();
    private final IdSets components = new IdSets();
    private final Map<Long, Integer> sizes = new HashMap<>();
    private final Set<Long> stale = new HashSet<>();

    /** Puts the item in, or its newer values. Returns whether anything changed. */
    public boolean upsert(WorkItem item) {
        int row = rowFor(item.id());
        var values = new RowValues(this, item);
        var chunk = rows.chunkOf(row);
        int at = row & ItemChunk.MASK;
        if (values.equalTo(chunk, at)) {
            return false;
        }
        version++;
        countOut(chunk, at);
        values.writeTo(rows.writable(row), at);
        countIn(item.jiraProjectId());
        return true;
    }

    /** Takes the item out; what points to it points to something missing from then on. Returns whether it was there. */
    public boolean remove(long id) {
        return leave(id, ItemChunk.ABSENT);
    }

    /** Marks the item as archived: it stays with its last known values. Returns whether it was present. */
    public boolean archive(long id) {
        int row = rows.find(id);
        return row >= 0 && rows.state(row) == ItemChunk.PRESENT && leave(id, ItemChunk.ARCHIVED);
    }

    /** Dates the item as first seen done, or as not done any more if null. Returns whether anything changed. */
    public boolean seenDone(long id, @Nullable Instant when) {
        int row = rows.find(id);
        int stored = RowValues.seconds(when);
        if (row < 0 || rows.chunkOf(row).seenDone[row & ItemChunk.MASK] == stored) {
            return false;
        }
        version++;
        rows.writable(row).seenDone[row & ItemChunk.MASK] = stored;
        return true;
    }

    /** Returns the status of the item; empty if it is not there. */
    public OptionalLong statusOf(long id) {
        int row = rows.find(id);
        return row < 0 || rows.state(row) == ItemChunk.ABSENT
                ? OptionalLong.empty()
                : OptionalLong.of(statuses.known().id(rows.chunkOf(row).status[row & ItemChunk.MASK]));
    }

    /** Returns whether the item is dated as first seen done. */
    public boolean isSeenDone(long id) {
        int row = rows.find(id);
        return row >= 0 && rows.chunkOf(row).seenDone[row & ItemChunk.MASK] != 0;
    }

    /** Returns whether the item is the epic or the parent of another one. */
    boolean hasItemsBelow(long id) {
        return rows.hasItemsBelow(rows.find(id));
    }

    /** Marks the Jira project as one whose counts do not agree, or as sound again. Returns whether it was not. */
    public boolean markStale(long jiraProjectId, boolean isStale) {
        boolean differs = isStale ? stale.add(jiraProjectId) : stale.remove(jiraProjectId);
        version += differs ? 1 : 0;
        return differs;
    }

    /** Returns how many items there are, archived ones included. */
    public int size() {
        return size;
    }

    /** Returns how many items of the Jira project the index should have, archived ones left out. */
    public int sizeOf(long jiraProjectId) {
        return sizes.getOrDefault(jiraProjectId, 0);
    }

    /** Returns the Jira projects with at least one item that is not archived. */
    public Set<Long> jiraProjects() {
        return Set.copyOf(sizes.keySet());
    }

    /** Hands over the id of every item of the Jira project that is not archived. */
    public void forEachOf(long jiraProjectId, LongConsumer action) {
        char code = projects.code(jiraProjectId);
        for (int row = 0; row < rows.size(); row++) {
            var chunk = rows.chunkOf(row);
            int at = row & ItemChunk.MASK;
            if (chunk.project[at] == code && chunk.state[at] == ItemChunk.PRESENT) {
                action.accept(chunk.id[at]);
            }
        }
    }

    /** Returns the current state, which later changes do not touch. */
    PublishedItems publish() {
        return new PublishedItems(this, rows.share(), rows.slots(), stale);
    }

    /** Returns the row of the id, an absent one if it is new; -1 for id 0. */
    int rowFor(long id) {
        int row = id == 0 ? ItemChunk.NO_ROW : rows.find(id);
        return row >= 0 || id == 0 ? row : rows.add(id);
    }

    /** Returns a number that grows with each change. */
    long version() {
        return version;
    }

    int rows() {
        return rows.size();
    }

    Codes projects() {
        return projects;
    }

    Codes types() {
        return types;
    }

    Codes statuses() {
        return statuses;
    }

    Codes resolutions() {
        return resolutions;
    }

    IdSets versions() {
        return versions;
    }

    IdSets components() {
        return components;
    }

    private boolean leave(long id, byte state) {
        int row = rows.find(id);
        int at = row & ItemChunk.MASK;
        if (row < 0 || rows.chunkOf(row).state[at] == ItemChunk.ABSENT) {
            return false;
        }
        version++;
        countOut(rows.chunkOf(row), at);
        rows.writable(row).state[at] = state;
        size += state == ItemChunk.ABSENT ? 0 : 1;
        return true;
    }

    private void countIn(long jiraProjectId) {
        size++;
        sizes.merge(jiraProjectId, 1, Integer::sum);
    }

    private void countOut(ItemChunk chunk, int at) {
        if (chunk.state[at] != ItemChunk.ABSENT) {
            size--;
        }
        if (chunk.state[at] == ItemChunk.PRESENT) {
            long jiraProject = projects.known().id(chunk.project[at]);
            sizes.computeIfPresent(jiraProject, (id, count) -> count == 1 ? null : count - 1);
        }
    }
}
