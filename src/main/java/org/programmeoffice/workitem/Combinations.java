package org.programmeoffice.workitem;

import java.util.Arrays;

/**
 * Small numbers, from 1 on, for the combinations that occur of: who has to do with an item (an interned set), the initiatives in
 * which it has children (an interned set), and whether it was delivered.
 */
final class Combinations {
    private final LongIntMap numbers = new LongIntMap();
    private int[] sets = new int[64];
    private int[] containers = new int[64];
    private boolean[] notDelivered = new boolean[64];
    private int size = 1;
    private long lastKey = -1;
    private int last;

    int of(int set, int container, boolean isNotDelivered) {
        long key = ((long) set << 32) | ((long) container << 1) | (isNotDelivered ? 1 : 0);
        if (key == lastKey) {
            return last;
        }
        int known = numbers.get(key);
        last = known >= 0 ? known : add(key, set, container, isNotDelivered);
        lastKey = key;
        return last;
    }

    /** Returns one more than the largest number. */
    int size() {
        return size;
    }

    int set(int number) {
        return sets[number];
    }

    int containerIn(int number) {
        return containers[number];
    }

    boolean isNotDelivered(int number) {
        return notDelivered[number];
    }

    private int add(long key, int set, int container, boolean isNotDelivered) {
        if (size == sets.length) {
            sets = Arrays.copyOf(sets, size * 2);
            containers = Arrays.copyOf(containers, size * 2);
            notDelivered = Arrays.copyOf(notDelivered, size * 2);
        }
        sets[size] = set;
        containers[size] = container;
        notDelivered[size] = isNotDelivered;
        numbers.put(key, size);
        return size++;
    }
}
