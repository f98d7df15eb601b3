package org.programmeoffice.workitem;

import java.util.Arrays;

/** Gives ids of the host small, dense codes. Code 0 is "none"; codes are only ever added. */
final class Codes {
    private final LongIntMap codes = new LongIntMap();
    private long[] ids = new long[16];
    private int size = 1;

    /** Ids by code at one moment; the array is shared and may hold more. */
    static final class Known {
        private final long[] ids;
        private final int size;

        private Known(long[] ids, int size) {
            this.ids = ids;
            this.size = size;
        }

        int size() {
            return size;
        }

        long id(int code) {
            return ids[code];
        }
    }

    char code(long id) {
        if (id == 0) {
            return 0;
        }
        int known = codes.get(id);
        return (char) (known >= 0 ? known : add(id));
    }

    Known known() {
        return new Known(ids, size);
    }

    private int add(long id) {
        if (size > Character.MAX_VALUE) {
            throw new IllegalStateException("more than 65,535 different ids of one kind");
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size] = id;
        codes.put(id, size);
        return size++;
    }
}
