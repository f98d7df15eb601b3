package org.programmeoffice.workitem.rest;

import java.math.BigDecimal;
import org.programmeoffice.workitem.FiguresAsOf;

/** What today's scope looked like then. */
public record AsOfJson(long existing, long resolved, long open, BigDecimal points, BigDecimal pointsResolved) {
    static AsOfJson of(FiguresAsOf then) {
        return new AsOfJson(
                then.existing(),
                then.resolved(),
                then.open(),
                Numbers.units(then.points()),
                Numbers.units(then.pointsResolved()));
    }
}
