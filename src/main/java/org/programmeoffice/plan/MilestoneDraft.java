package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.TextRule;

/** A milestone as a person typed it; dates as {@code 2026-03-31}; forecast to weight are empty for none. */
public record MilestoneDraft(
        String name,
        String type,
        boolean key,
        String forecast,
        String actual,
        String linkTarget,
        String linkId,
        String weight) {
    private static final TextRule NAME = TextRule.line("name", 255);
    private static final int HEAVIEST = 1_000;

    /** Returns the milestone that the texts describe; it has no revision yet. */
    Outcome<Milestone> read(InitiativeId initiative, int number, LocalDate today) {
        var reader = new FieldReader();
        var cleaned = reader.text(NAME, name);
        var kind = reader.choice("type", type, MilestoneType.class);
        var expected = reader.date("forecast", forecast);
        var achieved = reader.date("actual", actual);
        PastDays.demand(reader, "actual", achieved, today);
        var link = link(reader);
        var share = reader.whole("weight", weight, 1, HEAVIEST).map(Long::intValue);
        return reader.outcome(() -> new Milestone(
                initiative, number, cleaned, kind.orElseThrow(), key, expected, achieved, link, share, false, 0));
    }

    private Optional<MilestoneLink> link(FieldReader reader) {
        if (linkTarget.isBlank() && linkId.isBlank()) {
            return Optional.empty();
        }
        var target = reader.choice("linkTarget", linkTarget, MilestoneLink.Target.class);
        var id = reader.whole("linkId", linkId, 1, Long.MAX_VALUE);
        reader.demand(!linkId.isBlank(), "linkId", "pmo.error.required");
        return target.flatMap(kind -> id.map(value -> new MilestoneLink(kind, value)));
    }
}
