package org.programmeoffice.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.ToleranceDraft;
import org.programmeoffice.rest.Sent;

/**
 * All tolerances as they shall be; an aspect that is left out has none.
 *
 * @param version the one that was read; 0 if there was none
 */
public record SentTolerancesJson(@Nullable List<@Nullable SentToleranceJson> tolerances, @Nullable Integer version) {
    /** One tolerance; numbers as text, an empty bound is open, an empty fraction is a half. */
    public record SentToleranceJson(
            @Nullable String aspect,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable String unit,
            @Nullable String amberFraction,
            @Nullable String owner) {
        private static ToleranceDraft draft(@Nullable SentToleranceJson json) {
            return json == null
                    ? new ToleranceDraft("", "", "", "", "", "")
                    : new ToleranceDraft(
                            Sent.text(json.aspect),
                            Sent.text(json.lower),
                            Sent.text(json.upper),
                            Sent.text(json.unit),
                            Sent.text(json.amberFraction),
                            Sent.text(json.owner));
        }
    }

    List<ToleranceDraft> drafts() {
        return tolerances == null
                ? List.of()
                : tolerances.stream().map(SentToleranceJson::draft).toList();
    }
}
