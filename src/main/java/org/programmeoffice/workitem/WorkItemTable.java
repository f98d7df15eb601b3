package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Arrays;
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
    private ItemChunk[] chunks = new ItemChunk[4];
    private boolean[] shared = new boolean[4];
    private int rows;
    private int size;
    private long version;
    private final IdIndex index = new IdIndex();
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
        var chunk = chunkOf(row);
        int at = row & ItemChunk.MASK;
        if (values.equalTo(chunk, at)) {
            return false;
        }
        version++;
        countOut(chunk, at);
        values.writeTo(writable(row), at);
        countIn(item.jiraProjectId());
        return true;
    }

    /** Takes the item out; what points to it points to something missing from then on. Returns whether it was there. */
    public boolean remove(long id) {
        return leave(id, ItemChunk.ABSENT);
    }

    /** Marks the item as archived: it stays with its last known values. Returns whether it was present. */
    public boolean archive(long id) {
        int row = row(id);
        return row >= 0
                && chunkOf(row).state[row & ItemChunk.MASK] == ItemChunk.PRESENT
                && leave(id, ItemChunk.ARCHIVED);
    }

    /** Dates the item as first seen done, or as not done any more if null. Returns whether anything changed. */
    public boolean seenDone(long id, @Nullable Instant when) {
        int row = row(id);
        int stored = RowValues.seconds(when);
        if (row < 0 || chunkOf(row).seenDone[row & ItemChunk.MASK] == stored) {
            return false;
        }
        version++;
        writable(row).seenDone[row & ItemChunk.MASK] = stored;
        return true;
    }

    /** Returns the status of the item; empty if it is not there. */
    public OptionalLong statusOf(long id) {
        int row = row(id);
        return row < 0 || chunkOf(row).state[row & ItemChunk.MASK] == ItemChunk.ABSENT
                ? OptionalLong.empty()
                : OptionalLong.of(statuses.known().id(chunkOf(row).status[row & ItemChunk.MASK]));
    }

    /** Returns whether the item is dated as first seen done. */
    public boolean isSeenDone(long id) {
        int row = row(id);
        return row >= 0 && chunkOf(row).seenDone[row & ItemChunk.MASK] != 0;
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
        for (int row = 0; row < rows; row++) {
            var chunk = chunkOf(row);
            int at = row & ItemChunk.MASK;
            if (chunk.project[at] == code && chunk.state[at] == ItemChunk.PRESENT) {
                action.accept(chunk.id[at]);
            }
        }
    }

    /** Returns the current state, which later changes do not touch. */
    PublishedItems publish() {
        Arrays.fill(shared, true);
        return new PublishedItems(this, Arrays.copyOf(chunks, chunks.length), index.slots(), stale);
    }

    /** Returns the row of the id, an absent one if it is new; -1 for id 0. */
    int rowFor(long id) {
        int row = id == 0 ? ItemChunk.NO_ROW : row(id);
        return row >= 0 || id == 0 ? row : add(id);
    }

    /** Returns a number that grows with each change. */
    long version() {
        return version;
    }

    int rows() {
        return rows;
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

    private int row(long id) {
        return IdIndex.find(index.slots(), chunks, rows, id);
    }

    private ItemChunk chunkOf(int row) {
        return chunks[row >> ItemChunk.BITS];
    }

    private int add(long id) {
        int number = rows >> ItemChunk.BITS;
        if (number == chunks.length) {
            chunks = Arrays.copyOf(chunks, number * 2);
            shared = Arrays.copyOf(shared, number * 2);
        }
        if ((rows & ItemChunk.MASK) == 0) {
            chunks[number] = new ItemChunk();
            shared[number] = false;
        }
        writable(rows).id[rows & ItemChunk.MASK] = id;
        index.add(id, rows, chunks);
        return rows++;
    }

    private ItemChunk writable(int row) {
        int number = row >> ItemChunk.BITS;
        if (shared[number]) {
            chunks[number] = chunks[number].copy();
            shared[number] = false;
        }
        return chunks[number];
    }

    private boolean leave(long id, byte state) {
        int row = row(id);
        int at = row & ItemChunk.MASK;
        if (row < 0 || chunkOf(row).state[at] == ItemChunk.ABSENT) {
            return false;
        }
        version++;
        countOut(chunkOf(row), at);
        writable(row).state[at] = state;
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
