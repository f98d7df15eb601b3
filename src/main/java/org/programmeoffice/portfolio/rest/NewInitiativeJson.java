package org.programmeoffice.portfolio.rest;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.NewInitiative;
import org.programmeoffice.rest.Sent;

/**
 * An initiative to be created.
 *
 * @param kind {@code portfolio}, {@code programme} or {@code project}
 * @param description empty if left out
 * @param parent the key of what it shall stand in; it stands alone if this is left out
 * @param chair the user key of a portfolio's first chair
 */
public record NewInitiativeJson(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String description,
        @Nullable String parent,
        @Nullable String chair) {

    Outcome<NewInitiative> parsed() {
        var first = chair == null || chair.isBlank() ? Optional.<UserKey>empty() : Optional.of(new UserKey(chair));
        return Arrays.stream(InitiativeKind.values())
                .filter(value -> value.name().equalsIgnoreCase(kind))
                .findFirst()
                .map(found -> Outcome.done(
                        new NewInitiative(found, Sent.text(title), Sent.text(description), Sent.text(parent), first)))
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.field("kind", "pmo.portfolio.error.kind")));
    }
}
