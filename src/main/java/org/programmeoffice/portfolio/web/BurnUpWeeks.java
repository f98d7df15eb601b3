package org.programmeoffice.portfolio.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.programmeoffice.rollup.IsoWeek;
import org.programmeoffice.rollup.WeekSeries;
import org.programmeoffice.web.chart.BurnUp;

/** Adds up what was created and finished per week to what was in scope and done at each week's end. */
final class BurnUpWeeks {
    private BurnUpWeeks() {}

    /**
     * Returns the weeks from the first in which anything happened to the one that holds the day, quiet weeks included. The
     * last week ends with the day.
     */
    static List<BurnUp.Week> until(LocalDate day, WeekSeries series) {
        var weeks = new ArrayList<BurnUp.Week>();
        long scope = 0;
        long done = 0;
        var next = IsoWeek.of(day);
        for (var week : series.weeks()) {
            scope += week.created();
            done += week.finished();
            weeks.add(new BurnUp.Week(earlier(week.week().sunday(), day), scope, done));
            next = week.week().plusWeeks(1);
        }
        while (!weeks.isEmpty() && !next.monday().isAfter(day)) {
            weeks.add(new BurnUp.Week(earlier(next.sunday(), day), scope, done));
            next = next.plusWeeks(1);
        }
        return weeks;
    }

    private static LocalDate earlier(LocalDate sunday, LocalDate day) {
        return sunday.isAfter(day) ? day : sunday;
    }
}
