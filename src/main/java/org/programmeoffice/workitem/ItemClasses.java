package org.programmeoffice.workitem;

import java.util.Arrays;

/**
 * Classes of items that count alike: reached by the same rules, having children in the same initiatives, and delivered or not.
 * Class 0 holds what no rule reaches.
 */
final class ItemClasses {
    private final LongIntMap numbers = new LongIntMap();
    private int[] ruleSets = new int[64];
    private int[] containers = new int[64];
    private boolean[] notDelivered = new boolean[64];
    private int size = 1;
    private long lastKey = -1;
    private int last;

    int of(int ruleSet, int container, boolean isNotDelivered) {
        long key = ((long) ruleSet << 32) | ((long) container << 1) | (isNotDelivered ? 1 : 0);
        if (key == lastKey) {
            return last;
        }
        int known = numbers.get(key);
        last = known >= 0 ? known : add(key, ruleSet, container, isNotDelivered);
        lastKey = key;
        return last;
    }

    int size() {
        return size;
    }

    int ruleSet(int number) {
        return ruleSets[number];
    }

    /** Returns the interned set of initiatives in which the items have children. */
    int containerIn(int number) {
        return containers[number];
    }

    boolean isNotDelivered(int number) {
        return notDelivered[number];
    }

    private int add(long key, int ruleSet, int container, boolean isNotDelivered) {
        if (size == ruleSets.length) {
            ruleSets = Arrays.copyOf(ruleSets, size * 2);
            containers = Arrays.copyOf(containers, size * 2);
            notDelivered = Arrays.copyOf(notDelivered, size * 2);
        }
        ruleSets[size] = ruleSet;
        containers[size] = container;
        notDelivered[size] = isNotDelivered;
        numbers.put(key, size);
        return size++;
    }
}
