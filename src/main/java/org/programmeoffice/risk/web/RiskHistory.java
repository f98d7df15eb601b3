package org.programmeoffice.risk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.risk.Rating;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.Visit;

/** Words what was changed about a risk. */
final class RiskHistory {
    private static final Set<String> PEOPLE = Set.of("owner", "actionee");
    private static final Set<String> RATINGS = Set.of("inherent", "current", "target");
    private static final Set<String> UNSAID = Set.of("initiative", "escalatedTo");
    private static final Map<String, String> CHOICES = Map.of(
            "state", "pmo.risk.state.",
            "kind", "pmo.risk.kind.",
            "category", "pmo.risk.category.",
            "proximity", "pmo.risk.proximity.",
            "response", "pmo.risk.response.",
            "confidentiality", "pmo.register.confidentiality.");
    private static final int LONG = 120;

    private final People people;
    private final Visit visit;

    RiskHistory(People people, Visit visit) {
        this.people = people;
        this.visit = visit;
    }

    RiskView.Change change(Revision revision) {
        return new RiskView.Change(
                people.displayName(revision.by()),
                visit.formats().instant(revision.at()),
                revision.number() == 1
                        ? List.of(new RiskView.Part(visit.text("pmo.risk.history.raised"), ""))
                        : parts(revision));
    }

    private List<RiskView.Part> parts(Revision revision) {
        return revision.changes().stream().map(this::part).toList();
    }

    private RiskView.Part part(Change change) {
        var field = change.field();
        var name = visit.text("pmo.risk.field." + field);
        if (UNSAID.contains(field)) {
            return new RiskView.Part(name, "");
        }
        return new RiskView.Part(
                name,
                value(field, change.before())
                        .map(before -> before + " \u2192 "
                                + value(field, change.after()).orElse(Formats.ABSENT))
                        .orElseGet(() -> value(field, change.after()).orElse(Formats.ABSENT)));
    }

    private Optional<String> value(String field, @Nullable String kept) {
        return Optional.ofNullable(kept).map(text -> {
            if (PEOPLE.contains(field)) {
                return people.displayName(new UserKey(text));
            }
            if (RATINGS.contains(field)) {
                var rating = Rating.parse(text);
                return rating.probability() + " \u00d7 " + rating.impact();
            }
            var choices = CHOICES.get(field);
            if (choices != null) {
                return visit.text(choices + text.toLowerCase(Locale.ROOT));
            }
            return text.length() <= LONG ? text : text.substring(0, LONG) + "\u2026";
        });
    }
}
