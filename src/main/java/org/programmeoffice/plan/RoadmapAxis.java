package org.programmeoffice.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The time that a roadmap shows, in whole months, laid over a width of {@link #WIDTH}.
 *
 * @param from the first day of a month
 * @param to the last day of a month
 * @param step how far the ticks are apart
 * @param ticks the first days of months, quarters or years, in order
 */
public record RoadmapAxis(LocalDate from, LocalDate to, Step step, List<Tick> ticks) {
    /** The position after the last day. */
    public static final int WIDTH = 10_000;

    private static final int MOST_MONTHS = 24;
    private static final int MOST_QUARTERS = 72;

    /** How far ticks are apart. */
    public enum Step {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Step(int months) {
            this.months = months;
        }
    }

    /** A day at which something begins on the axis, and where. */
    public record Tick(LocalDate day, int position) {}

    /** Returns an axis that shows all these days; there must be one. Up to two years have months, up to six quarters. */
    static RoadmapAxis over(Collection<LocalDate> days) {
        var from = Collections.min(days).withDayOfMonth(1);
        var to = Collections.max(days).with(TemporalAdjusters.lastDayOfMonth());
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        var step = months <= MOST_MONTHS ? Step.MONTH : months <= MOST_QUARTERS ? Step.QUARTER : Step.YEAR;
        return new RoadmapAxis(from, to, step, ticks(from, to, step));
    }

    /** Returns where the day begins, rounded down; days off the axis lie on its nearer end. */
    public int at(LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        long passed = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(from, day)));
        return (int) (passed * WIDTH / days);
    }

    private static List<Tick> ticks(LocalDate from, LocalDate to, Step step) {
        var unmarked = new RoadmapAxis(from, to, step, List.of());
        var ticks = new ArrayList<Tick>();
        for (var day = first(from, step); !day.isAfter(to); day = day.plusMonths(step.months)) {
            ticks.add(new Tick(day, unmarked.at(day)));
        }
        return List.copyOf(ticks);
    }

    private static LocalDate first(LocalDate from, Step step) {
        var day = from;
        while ((day.getMonthValue() - Month.JANUARY.getValue()) % step.months != 0) {
            day = day.plusMonths(1);
        }
        return day;
    }
}
