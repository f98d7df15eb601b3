package org.programmeoffice.workitem;

/**
 * Columns of 1,024 rows of the work-item table. A chunk that was published is shared with readers and never written again:
 * the writer copies it first.
 */
final class ItemChunk {
    static final int BITS = 10;
    static final int ROWS = 1 << BITS;
    static final int MASK = ROWS - 1;
    static final long NO_POINTS = Long.MIN_VALUE;
    static final int NO_ROW = -1;

    /** Nothing is known of the item but that something points to it. */
    static final byte ABSENT = 0;
    /** The item is in the index. */
    static final byte PRESENT = 1;
    /** The item is archived: its last known values count. */
    static final byte ARCHIVED = 2;

    final long[] id;
    final byte[] state;
    /** Whether the Epic Link has a value that nothing could be found for. */
    final boolean[] epicMissing;

    final char[] project;
    final char[] type;
    final char[] status;
    /** Code of the resolution; 0 if unresolved. */
    final char[] resolution;

    final int[] versions;
    final int[] components;
    /** Thousandths, or {@link #NO_POINTS}. */
    final long[] points;

    final int[] original;
    final int[] remaining;
    final int[] spent;
    /** Instants as unsigned seconds since 1970, 0 for none. */
    final int[] created;

    final int[] resolved;
    final int[] seenDone;
    final int[] updated;
    /** Days since 1970, 0 for none. */
    final int[] due;
    /** Rows, or {@link #NO_ROW}. */
    final int[] parent;

    final int[] epic;

    ItemChunk() {
        id = new long[ROWS];
        state = new byte[ROWS];
        epicMissing = new boolean[ROWS];
        project = new char[ROWS];
        type = new char[ROWS];
        status = new char[ROWS];
        resolution = new char[ROWS];
        versions = new int[ROWS];
        components = new int[ROWS];
        points = new long[ROWS];
        original = new int[ROWS];
        remaining = new int[ROWS];
        spent = new int[ROWS];
        created = new int[ROWS];
        resolved = new int[ROWS];
        seenDone = new int[ROWS];
        updated = new int[ROWS];
        due = new int[ROWS];
        parent = new int[ROWS];
        epic = new int[ROWS];
    }

    private ItemChunk(ItemChunk from) {
        id = from.id.clone();
        state = from.state.clone();
        epicMissing = from.epicMissing.clone();
        project = from.project.clone();
        type = from.type.clone();
        status = from.status.clone();
        resolution = from.resolution.clone();
        versions = from.versions.clone();
        components = from.components.clone();
        points = from.points.clone();
        original = from.original.clone();
        remaining = from.remaining.clone();
        spent = from.spent.clone();
        created = from.created.clone();
        resolved = from.resolved.clone();
        seenDone = from.seenDone.clone();
        updated = from.updated.clone();
        due = from.due.clone();
        parent = from.parent.clone();
        epic = from.epic.clone();
    }

    ItemChunk copy() {
        return new ItemChunk(this);
    }

    /** Returns the instant's seconds, unsigned; 0 stands for none. */
    static long seconds(int stored) {
        return stored & 0xFFFF_FFFFL;
    }
}
