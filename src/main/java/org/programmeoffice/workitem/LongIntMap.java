package org.programmeoffice.workitem;

import java.util.Arrays;

/** A growing map from long keys to ints that are not negative; keys are never taken out. */
final class LongIntMap {
    private static final int ABSENT = -1;

    private long[] keys = new long[64];
    private int[] values = emptyValues(64);
    private int size;

    /** Returns the value, or -1 if there is none. */
    int get(long key) {
        return values[slot(keys, values, key)];
    }

    int size() {
        return size;
    }

    void put(long key, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("values are not negative: " + value);
        }
        int at = slot(keys, values, key);
        if (values[at] == ABSENT) {
            size++;
        }
        keys[at] = key;
        values[at] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        var biggerKeys = new long[keys.length * 2];
        var biggerValues = emptyValues(keys.length * 2);
        for (int at = 0; at < keys.length; at++) {
            if (values[at] != ABSENT) {
                int to = slot(biggerKeys, biggerValues, keys[at]);
                biggerKeys[to] = keys[at];
                biggerValues[to] = values[at];
            }
        }
        keys = biggerKeys;
        values = biggerValues;
    }

    private static int slot(long[] keys, int[] values, long key) {
        int mask = keys.length - 1;
        int at = spread(key) & mask;
        while (values[at] != ABSENT && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 32));
    }

    private static int[] emptyValues(int length) {
        var values = new int[length];
        Arrays.fill(values, ABSENT);
        return values;
    }
}
