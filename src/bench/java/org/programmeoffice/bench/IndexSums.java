package org.programmeoffice.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.programmeoffice.rollup.WeekSeries;
import org.programmeoffice.rollup.WorkTotals;

/** The sums of a project, programme or portfolio that are taken from the index. */
final class IndexSums {
    private static final int WEEKS = 128;
    private static final int CODES = 16;
    private static final int RESOLVED = 3;

    final int[] statuses = new int[CODES];
    final int[] types = new int[CODES];
    final int[] created = new int[WEEKS];
    final int[] resolved = new int[WEEKS];
    final long[] pointsResolved = new long[WEEKS];
    private final long[] sums = new long[11];

    static IndexSums[] columns(int size) {
        return Stream.generate(IndexSums::new).limit(size).toArray(IndexSums[]::new);
    }

    /** Returns the sums of so many initiatives, over which these are spread. */
    static IndexSums[] rollUp(IndexSums[] below, int size) {
        var above = columns(size);
        for (int at = 0; at < below.length; at++) {
            above[at % size].addAll(below[at]);
        }
        return above;
    }

    /** Adds an item whose status is in the category with that number, from 0 to 2. */
    void add(int category, boolean isResolved, boolean estimated, long points) {
        sums[category]++;
        sums[RESOLVED] += isResolved ? 1 : 0;
        if (estimated) {
            sums[4]++;
            sums[5] += points;
            sums[6] += category == 2 ? points : 0;
            sums[7] += isResolved ? points : 0;
        }
    }

    void addTime(long original, long remaining, long spent) {
        sums[8] += original;
        sums[9] += remaining;
        sums[10] += spent;
    }

    IndexFigures toFigures(int firstWeek) {
        var totals = new WorkTotals(
                sums[0],
                sums[1],
                sums[2],
                sums[RESOLVED],
                sums[4],
                sums[5],
                sums[6],
                sums[7],
                sums[8],
                sums[9],
                sums[10]);
        return new IndexFigures(
                totals, counts(statuses), counts(types), WeekSeries.of(firstWeek, created, resolved, pointsResolved));
    }

    private void addAll(IndexSums other) {
        add(statuses, other.statuses);
        add(types, other.types);
        add(created, other.created);
        add(resolved, other.resolved);
        Arrays.setAll(pointsResolved, week -> pointsResolved[week] + other.pointsResolved[week]);
        Arrays.setAll(sums, column -> sums[column] + other.sums[column]);
    }

    private static void add(int[] to, int[] from) {
        for (int at = 0; at < to.length; at++) {
            to[at] += from[at];
        }
    }

    private static Map<Long, Long> counts(int[] byCode) {
        var counts = new HashMap<Long, Long>();
        for (int code = 0; code < byCode.length; code++) {
            if (byCode[code] > 0) {
                counts.put((long) code, (long) byCode[code]);
            }
        }
        return Map.copyOf(counts);
    }
}
