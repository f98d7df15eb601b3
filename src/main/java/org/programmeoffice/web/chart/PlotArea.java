package org.programmeoffice.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

/**
 * Where days and amounts lie on a plot of 980 by 300 units.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge, after the first
 * @param step the distance of two grid lines
 * @param lines how many grid lines lie above the base line
 */
record PlotArea(LocalDate first, LocalDate last, long step, long lines) {
    static final double LEFT = 36;
    static final double RIGHT = 870;
    static final double TOP = 18;
    static final double BOTTOM = 272;
    private static final int MOST_LINES = 6;

    /** Returns the area that shows days from first to last and amounts from 0 to the most. */
    static PlotArea of(LocalDate first, LocalDate last, long most) {
        var step = stepFor(most);
        return new PlotArea(
                first, last.isAfter(first) ? last : first.plusDays(1), step, Math.max(1, -Math.floorDiv(-most, step)));
    }

    /** Returns the smallest of 1, 2, 5, 10, 20 … that needs at most six lines. */
    private static long stepFor(long most) {
        for (long magnitude = 1; ; magnitude *= 10) {
            for (long leading : new long[] {1, 2, 5}) {
                if (leading * magnitude * MOST_LINES >= most) {
                    return leading * magnitude;
                }
            }
        }
    }

    double x(LocalDate day) {
        var span = (double) ChronoUnit.DAYS.between(first, last);
        return LEFT + ChronoUnit.DAYS.between(first, day) / span * (RIGHT - LEFT);
    }

    double y(long amount) {
        return BOTTOM - (double) amount / (step * lines) * (BOTTOM - TOP);
    }

    /** Returns the amounts at which grid lines lie, the base line left out. */
    LongStream gridAmounts() {
        return LongStream.rangeClosed(1, lines).map(line -> line * step);
    }
}
