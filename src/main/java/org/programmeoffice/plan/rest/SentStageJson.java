package org.programmeoffice.plan.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.StageDraft;
import org.programmeoffice.rest.Sent;

/**
 * A stage as it shall be.
 *
 * @param revision the one that was read; not for a new stage
 */
public record SentStageJson(
        @Nullable String name,
        @Nullable Integer order,
        @Nullable DatesJson forecast,
        @Nullable DatesJson actual,
        @Nullable Integer revision) {
    StageDraft draft() {
        var expected = forecast == null ? DatesJson.NONE : forecast;
        var happened = actual == null ? DatesJson.NONE : actual;
        return new StageDraft(
                Sent.text(name),
                Sent.typed(order),
                expected.startText(),
                expected.finishText(),
                happened.startText(),
                happened.finishText());
    }
}
