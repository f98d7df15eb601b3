package org.programmeoffice.workitem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Interned sets of ids of the host, such as the fix versions of an item. Code 0 is the empty set; codes are only added. */
final class IdSets {
    private final Map<Set<Long>, Integer> codes = new HashMap<>();
    private long[][] sets = new long[16][];
    private int size = 1;

    IdSets() {
        sets[0] = new long[0];
        codes.put(Set.of(), 0);
    }

    /** Sets by code at one moment; the array is shared and may hold more. */
    static final class Known {
        private final long[][] sets;
        private final int size;

        private Known(long[][] sets, int size) {
            this.sets = sets;
            this.size = size;
        }

        int size() {
            return size;
        }

        /** Returns the ids in that set, ascending; not to be changed. */
        long[] ids(int code) {
            return sets[code];
        }
    }

    int code(Set<Long> ids) {
        return codes.computeIfAbsent(ids, this::add);
    }

    Known known() {
        return new Known(sets, size);
    }

    private int add(Set<Long> ids) {
        if (size == sets.length) {
            sets = Arrays.copyOf(sets, size * 2);
        }
        sets[size] = ids.stream().mapToLong(Long::longValue).sorted().toArray();
        return size++;
    }
}
