package org.programmeoffice.workitem;

import java.util.Arrays;
import org.programmeoffice.rollup.Coverage;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.rollup.WorkTotals;

/** Sums of items by group, each group a stretch of one array. The first three columns are those of the status categories. */
final class Sums {
    static final int RESOLVED = 3;
    static final int ESTIMATED = 4;
    static final int POINTS = 5;
    static final int POINTS_DONE = 6;
    static final int POINTS_RESOLVED = 7;
    static final int ORIGINAL = 8;
    static final int REMAINING = 9;
    static final int SPENT = 10;
    static final int REMAINING_OPEN = 11;
    /** Items with negative points, which count among the points but cannot be progress. */
    static final int NEGATIVE = 12;

    static final int NEGATIVE_POINTS = 13;
    static final int NEGATIVE_DONE = 14;
    static final int UNDATED = 15;
    static final int ARCHIVED = 16;
    static final int STALE = 17;
    static final int COLUMNS = 18;

    private long[] values;

    Sums(int groups) {
        values = new long[Math.max(1, groups) * COLUMNS];
    }

    /** Returns the array, long enough for the group; the group's stretch begins at {@code group * COLUMNS}. */
    long[] valuesFor(int group) {
        if ((group + 1) * COLUMNS > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, (group + 1) * COLUMNS));
        }
        return values;
    }

    long get(int group, int column) {
        return values[group * COLUMNS + column];
    }

    long items(int group) {
        return get(group, 0) + get(group, 1) + get(group, 2);
    }

    void add(int group, Sums other, int otherGroup) {
        for (int column = 0; column < COLUMNS; column++) {
            values[group * COLUMNS + column] += other.values[otherGroup * COLUMNS + column];
        }
    }

    WorkTotals totals(int group) {
        return new WorkTotals(
                get(group, 0),
                get(group, 1),
                get(group, 2),
                get(group, RESOLVED),
                get(group, ESTIMATED),
                get(group, POINTS),
                get(group, POINTS_DONE),
                get(group, POINTS_RESOLVED),
                get(group, ORIGINAL),
                get(group, REMAINING),
                get(group, SPENT));
    }

    /** Returns how far the group is, taking all its items as leaves. */
    Delivery delivery(int group) {
        long spent = get(group, SPENT);
        return new Delivery(
                byCount(group),
                byPoints(group),
                Progress.ofUnits(spent, spent + get(group, REMAINING_OPEN)),
                new Coverage(get(group, ESTIMATED) - get(group, NEGATIVE), items(group)),
                get(group, StatusCategory.IN_PROGRESS.column()),
                get(group, UNDATED));
    }

    Progress byCount(int group) {
        return Progress.ofUnits(done(group), items(group));
    }

    long done(int group) {
        return get(group, StatusCategory.DONE.column());
    }

    Progress byPoints(int group) {
        return new Progress(pointsDoneOfProgress(group), pointsOfProgress(group));
    }

    /** Returns the points of all items, without negative ones. */
    long pointsOfProgress(int group) {
        return get(group, POINTS) - get(group, NEGATIVE_POINTS);
    }

    /** Returns the points of done items, without negative ones. */
    long pointsDoneOfProgress(int group) {
        return get(group, POINTS_DONE) - get(group, NEGATIVE_DONE);
    }
}
