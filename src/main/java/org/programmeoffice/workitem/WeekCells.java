package org.programmeoffice.workitem;

import java.util.Arrays;
import org.programmeoffice.rollup.WeekSeries;

/** Counters per week that grow at both ends as weeks come up. */
final class WeekCells {
    private static final int SLACK = 26;

    private int first;
    private int[] created = new int[0];
    private int[] finished = new int[0];
    private long[] points = new long[0];

    void addCreated(int week) {
        int at = at(week);
        created[at]++;
    }

    void addFinished(int week, int items, long pointsFinished) {
        int at = at(week);
        finished[at] += items;
        points[at] += pointsFinished;
    }

    void addAll(WeekCells other) {
        if (other.created.length == 0) {
            return;
        }
        at(other.first);
        at(other.first + other.created.length - 1);
        int shift = other.first - first;
        add(created, other.created, shift);
        add(finished, other.finished, shift);
        for (int at = 0; at < other.points.length; at++) {
            points[at + shift] += other.points[at];
        }
    }

    WeekSeries toSeries() {
        return WeekSeries.of(first, created, finished, points);
    }

    private int at(int week) {
        int at = week - first;
        if (at >= 0 && at < created.length) {
            return at;
        }
        grow(week);
        return week - first;
    }

    private void grow(int week) {
        if (created.length == 0) {
            first = week;
        }
        int from = week < first ? week - SLACK : first;
        int to = Math.max(first + created.length, week + SLACK);
        created = shifted(created, first - from, to - from);
        finished = shifted(finished, first - from, to - from);
        var moved = new long[to - from];
        System.arraycopy(points, 0, moved, first - from, points.length);
        points = moved;
        first = from;
    }

    private static void add(int[] to, int[] from, int shift) {
        for (int at = 0; at < from.length; at++) {
            to[at + shift] += from[at];
        }
    }

    private static int[] shifted(int[] values, int by, int length) {
        var moved = by == 0 ? Arrays.copyOf(values, length) : new int[length];
        if (by != 0) {
            System.arraycopy(values, 0, moved, by, values.length);
        }
        return moved;
    }
}
