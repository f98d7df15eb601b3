package org.programmeoffice.workitem.rest;

import java.math.BigDecimal;
import java.util.List;
import org.programmeoffice.rollup.WeekSeries;
import org.programmeoffice.workitem.ShownWeeks;

/** Weeks of a zone: of all items in scope, and of the leaves that progress is measured on. */
public record WeeksJson(
        String zone, String factsAsOf, boolean complete, List<WeekJson> scope, List<WeekJson> delivery) {
    /** One ISO week; open at its end is everything created less everything finished up to then. */
    public record WeekJson(
            String week, String monday, long created, long finished, BigDecimal pointsFinished, long openAtEnd) {
        static WeekJson of(WeekSeries.Week week) {
            return new WeekJson(
                    week.week().toString(),
                    week.week().monday().toString(),
                    week.created(),
                    week.finished(),
                    Numbers.units(week.pointsFinished()),
                    week.openAtEnd());
        }
    }

    static WeeksJson of(ShownWeeks weeks) {
        return new WeeksJson(
                weeks.zone().getId(),
                weeks.factsAsOf().toString(),
                weeks.complete(),
                weeks.scope().weeks().stream().map(WeekJson::of).toList(),
                weeks.delivery().weeks().stream().map(WeekJson::of).toList());
    }
}
