package org.programmeoffice.workitem;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The sums of each class of items: totals, weeks, statuses, types and anomalies. */
final class ClassTally {
    static final int ANOMALIES = Anomaly.values().length;

    private static final int DONE = StatusCategory.DONE.column();

    private final Meanings meanings;
    private final AnomalyCheck check;
    private final int statusCount;
    private final int typeCount;
    private final Sums sums = new Sums(64);
    private WeekCells[] scopeWeeks = new WeekCells[0];
    private WeekCells[] deliveryWeeks = new WeekCells[0];
    private int[][] codes = new int[0][];
    private int[] @Nullable [] anomalies = new int[0][];

    ClassTally(PublishedItems items, Meanings meanings, AnomalyCheck check) {
        this.meanings = meanings;
        this.check = check;
        statusCount = items.statuses().size();
        typeCount = items.types().size();
    }

    Sums sums() {
        return sums;
    }

    WeekCells scopeWeeks(int number) {
        return scopeWeeks[number];
    }

    WeekCells deliveryWeeks(int number) {
        return deliveryWeeks[number];
    }

    /** Returns how many items have each status, and after these how many are of each type, by code. */
    int[] codes(int number) {
        return codes[number];
    }

    /** Returns how many items have each anomaly, or null if none has any. */
    int @Nullable [] anomalies(int number) {
        return anomalies[number];
    }

    void add(int number, ItemChunk chunk, int at, int row) {
        if (number >= scopeWeeks.length) {
            grow(number);
        }
        int category = meanings.category(chunk.status[at]);
        addSums(number, chunk, at, category);
        addWeeks(number, chunk, at, category == DONE);
        var counts = codes[number];
        counts[chunk.status[at]]++;
        counts[statusCount + chunk.type[at]]++;
        int found = check.of(chunk, at, row);
        if (found != 0) {
            addAnomalies(number, found);
        }
    }

    private void addSums(int number, ItemChunk chunk, int at, int category) {
        var values = sums.valuesFor(number);
        int base = number * Sums.COLUMNS;
        boolean isResolved = chunk.resolution[at] != 0;
        values[base + category]++;
        if (isResolved) {
            values[base + Sums.RESOLVED]++;
        }
        if (chunk.points[at] != ItemChunk.NO_POINTS) {
            addPoints(values, base, chunk.points[at], category == DONE, isResolved);
        }
        values[base + Sums.ORIGINAL] += chunk.original[at];
        values[base + Sums.REMAINING] += chunk.remaining[at];
        values[base + Sums.SPENT] += chunk.spent[at];
        if (category != DONE) {
            values[base + Sums.REMAINING_OPEN] += chunk.remaining[at];
        }
        if (chunk.state[at] == ItemChunk.ARCHIVED) {
            values[base + Sums.ARCHIVED]++;
        }
        if (meanings.isStale(chunk.project[at])) {
            values[base + Sums.STALE]++;
        }
    }

    private static void addPoints(long[] values, int base, long points, boolean done, boolean isResolved) {
        values[base + Sums.ESTIMATED]++;
        values[base + Sums.POINTS] += points;
        if (done) {
            values[base + Sums.POINTS_DONE] += points;
        }
        if (isResolved) {
            values[base + Sums.POINTS_RESOLVED] += points;
        }
        if (points < 0) {
            values[base + Sums.NEGATIVE]++;
            values[base + Sums.NEGATIVE_POINTS] += points;
            values[base + Sums.NEGATIVE_DONE] += done ? points : 0;
        }
    }

    private void addWeeks(int number, ItemChunk chunk, int at, boolean done) {
        var scope = scopeWeeks[number];
        var delivery = deliveryWeeks[number];
        if (chunk.created[at] != 0) {
            int week = week(chunk.created[at]);
            scope.addCreated(week);
            delivery.addCreated(week);
        }
        boolean hasPoints = chunk.points[at] != ItemChunk.NO_POINTS;
        if (chunk.resolution[at] != 0 && chunk.resolved[at] != 0) {
            scope.addFinished(week(chunk.resolved[at]), hasPoints ? chunk.points[at] : 0);
        }
        int finished = done ? finishedAt(chunk, at) : 0;
        if (finished != 0) {
            delivery.addFinished(week(finished), hasPoints ? Math.max(0, chunk.points[at]) : 0);
        } else if (done) {
            sums.valuesFor(number)[number * Sums.COLUMNS + Sums.UNDATED]++;
        }
    }

    /** Returns when the done item finished, as stored seconds: its resolution date, or when first seen done; 0 if unknown. */
    static int finishedAt(ItemChunk chunk, int at) {
        return chunk.resolution[at] != 0 && chunk.resolved[at] != 0 ? chunk.resolved[at] : chunk.seenDone[at];
    }

    private int week(int stored) {
        return meanings.calendar().weekNumber(ItemChunk.seconds(stored));
    }

    private void addAnomalies(int number, int found) {
        var counts = anomalies[number];
        if (counts == null) {
            counts = new int[ANOMALIES];
            anomalies[number] = counts;
        }
        for (int rest = found; rest != 0; rest &= rest - 1) {
            counts[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    private void grow(int number) {
        int from = scopeWeeks.length;
        int to = Math.max(64, Math.max(number + 1, from * 2));
        scopeWeeks = Arrays.copyOf(scopeWeeks, to);
        deliveryWeeks = Arrays.copyOf(deliveryWeeks, to);
        codes = Arrays.copyOf(codes, to);
        anomalies = Arrays.copyOf(anomalies, to);
        for (int at = from; at < to; at++) {
            scopeWeeks[at] = new WeekCells();
            deliveryWeeks[at] = new WeekCells();
            codes[at] = new int[statusCount + typeCount];
        }
    }
}
