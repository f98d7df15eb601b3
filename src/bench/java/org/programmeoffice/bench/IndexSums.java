package org.programmeoffice.bench;

import java.util.Arrays;
import java.util.stream.Stream;

/** The sums of a project, programme or portfolio that are taken from the index. */
final class IndexSums {
    private static final int WEEKS = 128;
    private static final int CODES = 16;

    final int[] statuses = new int[CODES];
    final int[] types = new int[CODES];
    final int[] created = new int[WEEKS];
    final int[] resolved = new int[WEEKS];
    final long[] pointsResolved = new long[WEEKS];
    private final long[] sums = new long[9];

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

    void add(boolean done, boolean isResolved, boolean estimated, long points) {
        sums[0]++;
        sums[1] += done ? 1 : 0;
        sums[2] += isResolved ? 1 : 0;
        if (estimated) {
            sums[3]++;
            sums[4] += points;
            sums[5] += done ? points : 0;
        }
    }

    void addTime(long original, long remaining, long spent) {
        sums[6] += original;
        sums[7] += remaining;
        sums[8] += spent;
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
}
