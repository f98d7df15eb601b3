package org.programmeoffice.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * What was created and finished per ISO week, from the first week in which anything happened to the last, quiet weeks
 * included. Open at the end of a week is everything created less everything finished up to then.
 */
public final class WeekSeries {
    /** No week at all. */
    public static final WeekSeries EMPTY = new WeekSeries(0, new int[0], new int[0], new long[0]);

    private final int first;
    private final int[] created;
    private final int[] finished;
    private final long[] pointsFinished;

    private WeekSeries(int first, int[] created, int[] finished, long[] pointsFinished) {
        this.first = first;
        this.created = created;
        this.finished = finished;
        this.pointsFinished = pointsFinished;
    }

    /**
     * One week of a series.
     *
     * @param pointsFinished thousandths
     * @param openAtEnd everything created up to the week's end less everything finished up to then
     */
    public record Week(IsoWeek week, long created, long finished, long pointsFinished, long openAtEnd) {}

    /**
     * Returns the series whose first column is the week with that number; columns are equally long and are copied. Weeks
     * in which nothing happened are cut off at both ends.
     */
    public static WeekSeries of(int firstWeek, int[] created, int[] finished, long[] pointsFinished) {
        if (created.length != finished.length || created.length != pointsFinished.length) {
            throw new IllegalArgumentException("columns of a series are equally long");
        }
        int from = 0;
        int to = created.length;
        while (from < to && created[from] == 0 && finished[from] == 0 && pointsFinished[from] == 0) {
            from++;
        }
        while (to > from && created[to - 1] == 0 && finished[to - 1] == 0 && pointsFinished[to - 1] == 0) {
            to--;
        }
        return from == to
                ? EMPTY
                : new WeekSeries(
                        firstWeek + from,
                        Arrays.copyOfRange(created, from, to),
                        Arrays.copyOfRange(finished, from, to),
                        Arrays.copyOfRange(pointsFinished, from, to));
    }

    public boolean isEmpty() {
        return created.length == 0;
    }

    public WeekSeries plus(WeekSeries other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int start = Math.min(first, other.first);
        int length = Math.max(end(), other.end()) - start;
        var sum = new WeekSeries(start, new int[length], new int[length], new long[length]);
        sum.add(this);
        sum.add(other);
        return of(start, sum.created, sum.finished, sum.pointsFinished);
    }

    public static Collector<WeekSeries, ?, WeekSeries> toWeekSeries() {
        return Collector.of(
                () -> new WeekSeries[] {EMPTY},
                (sum, next) -> sum[0] = sum[0].plus(next),
                (left, right) -> new WeekSeries[] {left[0].plus(right[0])},
                sum -> sum[0]);
    }

    /** Returns the weeks in order; none if nothing happened. */
    public List<Week> weeks() {
        var weeks = new ArrayList<Week>(created.length);
        var monday = IsoWeek.ofNumber(first);
        long open = 0;
        for (int at = 0; at < created.length; at++) {
            open += created[at] - (long) finished[at];
            weeks.add(new Week(monday.plusWeeks(at), created[at], finished[at], pointsFinished[at], open));
        }
        return List.copyOf(weeks);
    }

    /** Returns the first week in which anything happened. */
    public Optional<IsoWeek> firstWeek() {
        return isEmpty() ? Optional.empty() : Optional.of(IsoWeek.ofNumber(first));
    }

    private int end() {
        return first + created.length;
    }

    private void add(WeekSeries other) {
        for (int at = 0; at < other.created.length; at++) {
            int to = other.first + at - first;
            created[to] = Math.addExact(created[to], other.created[at]);
            finished[to] = Math.addExact(finished[to], other.finished[at]);
            pointsFinished[to] = Math.addExact(pointsFinished[to], other.pointsFinished[at]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekSeries that
                && first == that.first
                && Arrays.equals(created, that.created)
                && Arrays.equals(finished, that.finished)
                && Arrays.equals(pointsFinished, that.pointsFinished);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                first, Arrays.hashCode(created), Arrays.hashCode(finished), Arrays.hashCode(pointsFinished));
    }

    @Override
    public String toString() {
        return weeks().toString();
    }
}
