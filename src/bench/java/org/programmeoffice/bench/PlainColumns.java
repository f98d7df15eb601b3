package org.programmeoffice.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** The floor: each item's project, category and points in three arrays, summed per project. */
final class PlainColumns {
    private static final int SUMS = 4;

    private final int[] project;
    private final byte[] category;
    private final long[] points;

    PlainColumns(int items) {
        project = new int[items];
        category = new byte[items];
        points = new long[items];
        var row = new AtomicInteger();
        BenchItems.stream(items).forEach(item -> {
            int at = row.getAndIncrement();
            project[at] = item.project();
            category[at] = (byte) (item.status().isDone() ? 1 : 0);
            points[at] = Math.max(0, item.points());
        });
    }

    /** Returns items, done, points and points done per project. */
    long[] sum() {
        var sums = new long[BenchItems.PROJECTS * SUMS];
        for (int at = 0; at < project.length; at++) {
            int base = project[at] * SUMS;
            sums[base]++;
            sums[base + 1] += category[at];
            sums[base + 2] += points[at];
            sums[base + 3] += category[at] * points[at];
        }
        return sums;
    }
}
