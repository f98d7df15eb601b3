package org.programmeoffice.plan;

import java.time.LocalDate;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.TextRule;

/** A stage as a person typed it; dates as {@code 2026-03-31}, empty for not known. */
public record StageDraft(
        String name,
        String order,
        String forecastStart,
        String forecastFinish,
        String actualStart,
        String actualFinish) {
    private static final TextRule NAME = TextRule.line("name", 255);
    private static final int LAST = 999;

    /** Returns the stage that the texts describe; it has no revision yet. */
    Outcome<Stage> read(InitiativeId initiative, int number, LocalDate today) {
        var reader = new FieldReader();
        var cleaned = reader.text(NAME, name);
        var place = reader.whole("order", order, 1, LAST);
        reader.demand(!order.isBlank(), "order", "pmo.error.required");
        var forecast = dates(reader, "forecast", forecastStart, forecastFinish);
        var actual = dates(reader, "actual", actualStart, actualFinish);
        PastDays.demand(reader, "actualStart", actual.start(), today);
        PastDays.demand(reader, "actualFinish", actual.finish(), today);
        reader.demand(
                actual.finish().isEmpty() || actual.start().isPresent(), "actualStart", "pmo.plan.error.startFirst");
        return reader.outcome(() ->
                new Stage(initiative, number, cleaned, place.orElseThrow().intValue(), forecast, actual, false, 0));
    }

    private static PlanDates dates(FieldReader reader, String word, String from, String to) {
        var start = reader.date(word + "Start", from);
        var finish = reader.date(word + "Finish", to);
        if (PlanDates.inOrder(start, finish)) {
            return new PlanDates(start, finish);
        }
        reader.wrong(word + "Finish", "pmo.plan.error.finishBeforeStart");
        return PlanDates.NONE;
    }
}
