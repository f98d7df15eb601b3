package org.programmeoffice.workitem;

/**
 * Finds the row of an id by open addressing. Rows are only ever added, so that a reader may keep the slots it was given while
 * the writer goes on: rows it does not know yet are stepped over.
 */
final class IdIndex {
    /** Slots hold row + 1; 0 is free. */
    private int[] slots;

    private int size;

    IdIndex() {
        slots = new int[2048];
    }

    int[] slots() {
        return slots;
    }

    void add(long id, int row, ItemChunk[] chunks) {
        if ((size + 1) * 3L > slots.length * 2L) {
            grow(row, chunks);
        }
        insert(slots, id, row);
        size++;
    }

    /** Returns the row below the limit with that id, or -1. */
    static int find(int[] slots, ItemChunk[] chunks, int limit, long id) {
        int mask = slots.length - 1;
        int at = LongIntMap.spread(id) & mask;
        while (slots[at] != 0) {
            int row = slots[at] - 1;
            if (row < limit && chunks[row >> ItemChunk.BITS].id[row & ItemChunk.MASK] == id) {
                return row;
            }
            at = (at + 1) & mask;
        }
        return ItemChunk.NO_ROW;
    }

    private void grow(int rows, ItemChunk[] chunks) {
        var bigger = new int[slots.length * 2];
        for (int row = 0; row < rows; row++) {
            insert(bigger, chunks[row >> ItemChunk.BITS].id[row & ItemChunk.MASK], row);
        }
        slots = bigger;
    }

    private static void insert(int[] slots, long id, int row) {
        int mask = slots.length - 1;
        int at = LongIntMap.spread(id) & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        slots[at] = row + 1;
    }
}
