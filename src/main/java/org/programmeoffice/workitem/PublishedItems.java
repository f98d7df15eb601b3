package org.programmeoffice.workitem;

import java.util.Set;

/**
 * An immutable state of the work-item table. Chunks are shared with later states; arrays may hold more than this state knows,
 * which its limits step over.
 */
final class PublishedItems {
    private final ItemChunk[] chunks;
    private final int rows;
    private final int present;
    private final long version;
    private final int[] slots;
    private final Codes.Known projects;
    private final Codes.Known types;
    private final Codes.Known statuses;
    private final Codes.Known resolutions;
    private final IdSets.Known versions;
    private final IdSets.Known components;
    private final Set<Long> staleProjects;

    PublishedItems(WorkItemTable table, ItemChunk[] chunks, int[] slots, Set<Long> staleProjects) {
        this.chunks = chunks;
        this.rows = table.rows();
        this.present = table.size();
        this.version = table.version();
        this.slots = slots;
        this.projects = table.projects().known();
        this.types = table.types().known();
        this.statuses = table.statuses().known();
        this.resolutions = table.resolutions().known();
        this.versions = table.versions().known();
        this.components = table.components().known();
        this.staleProjects = Set.copyOf(staleProjects);
    }

    /** Returns the state of an empty table. */
    static PublishedItems none() {
        return new WorkItemTable().publish();
    }

    int rows() {
        return rows;
    }

    /** Returns how many items there are, archived ones included. */
    int size() {
        return present;
    }

    /** Returns the version of the table whose state this is. */
    long version() {
        return version;
    }

    int chunkCount() {
        return (rows + ItemChunk.MASK) >> ItemChunk.BITS;
    }

    ItemChunk chunk(int number) {
        return chunks[number];
    }

    /** Returns how many rows of that chunk are in use. */
    int rowsOf(int number) {
        return Math.min(ItemChunk.ROWS, rows - (number << ItemChunk.BITS));
    }

    ItemChunk chunkOf(int row) {
        return chunks[row >> ItemChunk.BITS];
    }

    /** Returns the row with that id, or -1. */
    int row(long id) {
        return IdIndex.find(slots, chunks, rows, id);
    }

    long id(int row) {
        return chunkOf(row).id[row & ItemChunk.MASK];
    }

    boolean isThere(int row) {
        return chunkOf(row).state[row & ItemChunk.MASK] != ItemChunk.ABSENT;
    }

    /** Returns whether the item stays with last known values only. */
    boolean isArchived(long id) {
        int row = row(id);
        return row >= 0 && chunkOf(row).state[row & ItemChunk.MASK] == ItemChunk.ARCHIVED;
    }

    Codes.Known projects() {
        return projects;
    }

    Codes.Known types() {
        return types;
    }

    Codes.Known statuses() {
        return statuses;
    }

    Codes.Known resolutions() {
        return resolutions;
    }

    IdSets.Known versions() {
        return versions;
    }

    IdSets.Known components() {
        return components;
    }

    Set<Long> staleProjects() {
        return staleProjects;
    }
}
