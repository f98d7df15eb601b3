package org.programmeoffice.workitem;

import java.util.Arrays;

/**
 * Interned sets of small numbers: equal sets have the same id, so that a column of ids stands for a column of sets. Set 0 is
 * the empty set. Unions are remembered.
 */
final class IntSets {
    static final int EMPTY = 0;

    private int[][] sets = new int[16][];
    private int size = 1;
    private int[] slots = new int[64];
    private final LongIntMap unions = new LongIntMap();

    IntSets() {
        sets[EMPTY] = new int[0];
    }

    /** Returns the members of the set, ascending; not to be changed. */
    int[] members(int set) {
        return sets[set];
    }

    int size() {
        return size;
    }

    boolean contains(int set, int member) {
        return set != EMPTY && Arrays.binarySearch(sets[set], member) >= 0;
    }

    int singleton(int member) {
        return intern(new int[] {member});
    }

    int union(int left, int right) {
        if (left == right || right == EMPTY) {
            return left;
        }
        if (left == EMPTY) {
            return right;
        }
        long key = left < right ? pair(left, right) : pair(right, left);
        int known = unions.get(key);
        if (known >= 0) {
            return known;
        }
        int union = intern(merge(sets[left], sets[right]));
        unions.put(key, union);
        return union;
    }

    int intersection(int left, int right) {
        if (left == right || left == EMPTY || right == EMPTY) {
            return left == right ? left : EMPTY;
        }
        return intern(Arrays.stream(sets[left])
                .filter(member -> contains(right, member))
                .toArray());
    }

    /** Returns the id of the set with these members, ascending and distinct. The array is kept. */
    int intern(int[] members) {
        if (members.length == 0) {
            return EMPTY;
        }
        int mask = slots.length - 1;
        int at = mix(Arrays.hashCode(members)) & mask;
        while (slots[at] != EMPTY) {
            if (Arrays.equals(sets[slots[at]], members)) {
                return slots[at];
            }
            at = (at + 1) & mask;
        }
        return add(members, at);
    }

    private int add(int[] members, int slot) {
        if (size == sets.length) {
            sets = Arrays.copyOf(sets, size * 2);
        }
        sets[size] = members;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int set = 1; set < size; set++) {
            int at = mix(Arrays.hashCode(sets[set])) & mask;
            while (slots[at] != EMPTY) {
                at = (at + 1) & mask;
            }
            slots[at] = set;
        }
    }

    private static int[] merge(int[] left, int[] right) {
        var all = new int[left.length + right.length];
        int size = 0;
        int l = 0;
        int r = 0;
        while (l < left.length || r < right.length) {
            if (r == right.length || (l < left.length && left[l] < right[r])) {
                all[size++] = left[l++];
            } else {
                if (l < left.length && left[l] == right[r]) {
                    l++;
                }
                all[size++] = right[r++];
            }
        }
        return size == all.length ? all : Arrays.copyOf(all, size);
    }

    private static long pair(int high, int low) {
        return ((long) high << 32) | low;
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
