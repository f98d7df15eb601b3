package org.programmeoffice.workitem;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is counted of each group of items beside sums: weeks, statuses, types and anomalies. */
final class GroupTally {
    static final int ANOMALIES = Anomaly.values().length;

    private final Meanings meanings;
    private final AnomalyCheck check;
    private final int statusCount;
    private final int typeCount;
    private @Nullable WeekCells[] weeks = new WeekCells[64];
    private @Nullable WeekCells[] corrections = new WeekCells[64];
    private int[] @Nullable [] codes = new int[64][];
    private int[] @Nullable [] anomalies = new int[64][];

    GroupTally(PublishedItems items, Meanings meanings, AnomalyCheck check) {
        this.meanings = meanings;
        this.check = check;
        statusCount = items.statuses().size();
        typeCount = items.types().size();
    }

    /** Returns what was created and resolved by week. */
    WeekCells weeks(int group) {
        return Objects.requireNonNull(weeks[group]);
    }

    /** Returns what to add to the weeks to have what was finished instead of resolved; null if that is the same. */
    @Nullable
    WeekCells corrections(int group) {
        return corrections[group];
    }

    /** Returns how many items have each status, and after these how many are of each type, by code. */
    int[] codes(int group) {
        return Objects.requireNonNull(codes[group]);
    }

    /** Returns how many items have each anomaly, or null if none has any. */
    int @Nullable [] anomalies(int group) {
        return anomalies[group];
    }

    void add(int group, ItemChunk chunk, int at, int row, boolean done) {
        if (group >= weeks.length) {
            grow(group);
        }
        var cells = weeks[group];
        var counts = codes[group];
        if (cells == null || counts == null) {
            cells = new WeekCells();
            counts = new int[statusCount + typeCount];
            weeks[group] = cells;
            codes[group] = counts;
        }
        counts[chunk.status[at]]++;
        counts[statusCount + chunk.type[at]]++;
        addWeeks(cells, group, chunk, at, done);
        int found = check.of(chunk, at, row);
        if (found != 0) {
            addAnomalies(group, found);
        }
    }

    private void addWeeks(WeekCells cells, int group, ItemChunk chunk, int at, boolean done) {
        if (chunk.created[at] != 0) {
            cells.addCreated(week(chunk.created[at]));
        }
        long points = chunk.points[at] == ItemChunk.NO_POINTS ? 0 : chunk.points[at];
        if (ClassTally.isDated(chunk, at)) {
            int week = week(chunk.resolved[at]);
            cells.addFinished(week, 1, points);
            if (!done || points < 0) {
                correct(group, week, done ? 0 : -1, -points);
            }
        } else if (done && chunk.seenDone[at] != 0) {
            correct(group, week(chunk.seenDone[at]), 1, Math.max(0, points));
        }
    }

    private void correct(int group, int week, int items, long points) {
        var cells = corrections[group];
        if (cells == null) {
            cells = new WeekCells();
            corrections[group] = cells;
        }
        cells.addFinished(week, items, points);
    }

    private int week(int stored) {
        return meanings.calendar().weekNumber(ItemChunk.seconds(stored));
    }

    private void addAnomalies(int group, int found) {
        var counts = anomalies[group];
        if (counts == null) {
            counts = new int[ANOMALIES];
            anomalies[group] = counts;
        }
        for (int rest = found; rest != 0; rest &= rest - 1) {
            counts[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    private void grow(int group) {
        int length = Math.max(group + 1, weeks.length * 2);
        weeks = Arrays.copyOf(weeks, length);
        corrections = Arrays.copyOf(corrections, length);
        codes = Arrays.copyOf(codes, length);
        anomalies = Arrays.copyOf(anomalies, length);
    }
}
