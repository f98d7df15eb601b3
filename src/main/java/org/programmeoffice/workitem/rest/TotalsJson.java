package org.programmeoffice.workitem.rest;

import java.math.BigDecimal;
import org.programmeoffice.rollup.WorkTotals;

/** Plain set figures of a scope: every item once. */
public record TotalsJson(
        long items,
        long toDo,
        long inProgress,
        long done,
        long resolved,
        long unresolved,
        long estimated,
        long notEstimated,
        BigDecimal points,
        BigDecimal pointsDone,
        BigDecimal pointsResolved,
        long originalSeconds,
        long remainingSeconds,
        long spentSeconds) {
    static TotalsJson of(WorkTotals totals) {
        return new TotalsJson(
                totals.items(),
                totals.todo(),
                totals.inProgress(),
                totals.done(),
                totals.resolved(),
                totals.unresolved(),
                totals.estimated(),
                totals.notEstimated(),
                Numbers.units(totals.points()),
                Numbers.units(totals.pointsDone()),
                Numbers.units(totals.pointsResolved()),
                totals.originalSeconds(),
                totals.remainingSeconds(),
                totals.spentSeconds());
    }
}
