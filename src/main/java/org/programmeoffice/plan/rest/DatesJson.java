package org.programmeoffice.plan.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.PlanDates;
import org.programmeoffice.rest.Sent;

/** First and last day; null as far as not known. */
public record DatesJson(@Nullable String start, @Nullable String finish) {
    static final DatesJson NONE = new DatesJson(null, null);

    static DatesJson of(PlanDates dates) {
        return new DatesJson(
                dates.start().map(Object::toString).orElse(null),
                dates.finish().map(Object::toString).orElse(null));
    }

    String startText() {
        return Sent.text(start);
    }

    String finishText() {
        return Sent.text(finish);
    }
}
