package org.programmeoffice.workitem;

import org.programmeoffice.rollup.WeekSeries;

/**
 * Counters per week that grow at both ends as weeks come up. A week takes two cells: created and finished as the halves of one
 * number, and points finished. So cells are added up in one go, whatever they count; a half may be negative in between.
 */
final class WeekCells {
    private static final int SLACK = 8;
    private static final long ONE_CREATED = 1L << 32;

    private int first;
    private int weeks;
    private long[] cells = new long[0];

    void addCreated(int week) {
        int at = at(week);
        cells[at] += ONE_CREATED;
    }

    void addFinished(int week, int items, long pointsFinished) {
        int at = at(week);
        cells[at] += items;
        cells[at + 1] += pointsFinished;
    }

    void addAll(WeekCells other) {
        if (other.weeks == 0) {
            return;
        }
        if (weeks == 0) {
            first = other.first;
        }
        if (other.first < first || other.first + other.weeks > first + weeks) {
            resize(Math.min(first, other.first), Math.max(first + weeks, other.first + other.weeks));
        }
        int shift = (other.first - first) * 2;
        for (int at = 0; at < other.cells.length; at++) {
            cells[at + shift] += other.cells[at];
        }
    }

    WeekSeries toSeries() {
        var created = new int[weeks];
        var finished = new int[weeks];
        var points = new long[weeks];
        for (int week = 0; week < weeks; week++) {
            finished[week] = (int) cells[week * 2];
            created[week] = (int) ((cells[week * 2] - finished[week]) >> 32);
            points[week] = cells[week * 2 + 1];
        }
        return WeekSeries.of(first, created, finished, points);
    }

    private int at(int week) {
        if (week < first || week >= first + weeks) {
            grow(week);
        }
        return (week - first) * 2;
    }

    private void grow(int week) {
        if (weeks == 0) {
            first = week;
        }
        int slack = Math.max(SLACK, weeks / 2);
        if (week < first) {
            resize(week - slack, first + weeks);
        } else {
            resize(first, week + slack);
        }
    }

    private void resize(int from, int to) {
        var moved = new long[(to - from) * 2];
        System.arraycopy(cells, 0, moved, (first - from) * 2, cells.length);
        cells = moved;
        first = from;
        weeks = to - from;
    }
}
