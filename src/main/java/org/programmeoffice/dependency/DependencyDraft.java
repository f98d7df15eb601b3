package org.programmeoffice.dependency;

import java.util.Optional;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.TextRule;

/** A dependency as a person typed it: keys of two initiatives; dates as {@code 2026-03-31}, the promise may be empty. */
public record DependencyDraft(
        String giver,
        String receiver,
        String deliverable,
        String description,
        String type,
        String criticality,
        String neededBy,
        String promised) {
    private static final TextRule DELIVERABLE = TextRule.line("deliverable", 255);
    private static final TextRule DESCRIPTION = TextRule.lines("description", 30_000);

    /** Returns the words that the texts describe; empty if one is wrong. */
    Optional<Words> words(FieldReader reader) {
        var what = reader.text(DELIVERABLE, deliverable);
        var about = reader.text(DESCRIPTION, description);
        var end = reader.choice("type", type, DependencyType.class);
        var weight = reader.choice("criticality", criticality, Criticality.class);
        return end.flatMap(kind -> weight.map(level -> new Words(what, about, kind, level)));
    }

    /** Returns the dates; empty if one is wrong. */
    Optional<Terms> terms(FieldReader reader) {
        var needed = reader.date("neededBy", neededBy);
        var comes = reader.date("promised", promised);
        reader.demand(!neededBy.isBlank(), "neededBy", "pmo.error.required");
        return needed.map(day -> new Terms(day, comes));
    }
}
