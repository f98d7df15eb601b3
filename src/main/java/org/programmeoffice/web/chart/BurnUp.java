package org.programmeoffice.web.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a burn-up: what was in scope and what was done at the end of each week.
 *
 * @param title names what is shown
 * @param weeks in order of time, without gaps
 */
public record BurnUp(String title, List<Week> weeks) {
    public BurnUp {
        weeks = List.copyOf(weeks);
    }

    /**
     * The state at a week's end.
     *
     * @param end the last day, inclusive
     */
    public record Week(LocalDate end, long scope, long done) {}

    /** Returns whether there are at least two weeks, without which there is no line to draw. */
    public boolean drawable() {
        return weeks.size() > 1;
    }

    Week newest() {
        return weeks.get(weeks.size() - 1);
    }

    long most() {
        return weeks.stream()
                .mapToLong(week -> Math.max(week.scope(), week.done()))
                .max()
                .orElse(0);
    }
}
