package org.programmeoffice.workitem;

import java.util.Arrays;

/**
 * The rows of the work-item table: chunks of columns, found by id. A chunk that readers share is copied before it is written.
 * Rows are only ever added.
 */
final class TableRows {
    private ItemChunk[] chunks = new ItemChunk[4];
    private boolean[] shared = new boolean[4];
    private int size;
    private final IdIndex index = new IdIndex();

    /** Returns how many rows there are. */
    int size() {
        return size;
    }

    /** Returns the row of the id, or -1. */
    int find(long id) {
        return IdIndex.find(index.slots(), chunks, size, id);
    }

    ItemChunk chunkOf(int row) {
        return chunks[row >> ItemChunk.BITS];
    }

    /** Returns the state of the row. */
    byte state(int row) {
        return chunkOf(row).state[row & ItemChunk.MASK];
    }

    /** Returns whether an item that is there has that row as its epic or parent. */
    boolean hasItemsBelow(int above) {
        for (int row = 0; row < size && above >= 0; row++) {
            var chunk = chunkOf(row);
            int at = row & ItemChunk.MASK;
            if (chunk.state[at] != ItemChunk.ABSENT && (chunk.epic[at] == above || chunk.parent[at] == above)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the chunk of the row for writing. */
    ItemChunk writable(int row) {
        int number = row >> ItemChunk.BITS;
        if (shared[number]) {
            chunks[number] = chunks[number].copy();
            shared[number] = false;
        }
        return chunks[number];
    }

    /** Adds an absent row for an id that has none. */
    int add(long id) {
        int number = size >> ItemChunk.BITS;
        if (number == chunks.length) {
            chunks = Arrays.copyOf(chunks, number * 2);
            shared = Arrays.copyOf(shared, number * 2);
        }
        if ((size & ItemChunk.MASK) == 0) {
            chunks[number] = new ItemChunk();
            shared[number] = false;
        }
        writable(size).id[size & ItemChunk.MASK] = id;
        index.add(id, size, chunks);
        return size++;
    }

    /** Returns the chunks as they are now; they are shared from now on. */
    ItemChunk[] share() {
        Arrays.fill(shared, true);
        return Arrays.copyOf(chunks, chunks.length);
    }

    /** Returns where the ids' rows are, to be read with the chunks of the same moment. */
    int[] slots() {
        return index.slots();
    }
}
