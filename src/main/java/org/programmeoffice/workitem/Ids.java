package org.programmeoffice.workitem;

import java.util.Arrays;

/** A growing list of numbers. */
final class Ids {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Returns the numbers in ascending order. */
    long[] sorted() {
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
