package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;

/** Shows and sets what a house calls things itself. Administrators only. */
public final class SetTerms {
    private static final int LONGEST = 60;

    private final Terms terms;
    private final KnownTerms known;
    private final Revisions revisions;
    private final People people;
    private final Clock clock;

    public SetTerms(Terms terms, KnownTerms known, Revisions revisions, People people, Clock clock) {
        this.terms = terms;
        this.known = known;
        this.revisions = revisions;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The labels of one language.
     *
     * @param labels that were chosen, by code
     * @param revision the newest one of that language, 0 if nothing was ever chosen
     */
    public record Chosen(String language, Map<String, String> labels, int revision) {
        public Chosen {
            labels = Map.copyOf(labels);
        }
    }

    public Outcome<Chosen> show(UserKey actor, String language) {
        if (!people.isAdministrator(actor)) {
            return Outcome.refused(
                    new Refusal.Forbidden("pmo.portfolio.forbidden.terms", Set.of("pmo.access.role.administrator")));
        }
        return TermCodes.LANGUAGES.contains(language)
                ? Outcome.done(new Chosen(language, terms.in(language), revisions.newestNumber(subject(language))))
                : Outcome.notFound();
    }

    /**
     * Returns the labels as they are now.
     *
     * @param typed by code; a code left out keeps its label, an empty label brings the usual one back
     * @param revision the one that the actor read
     */
    public Outcome<Chosen> set(UserKey actor, String language, Map<String, String> typed, int revision) {
        return show(actor, language).then(chosen -> read(typed).then(wanted -> keep(actor, chosen, wanted, revision)));
    }

    private static Outcome<Map<String, String>> read(Map<String, String> typed) {
        var reader = new FieldReader();
        var wanted = new TreeMap<String, String>();
        typed.forEach((code, label) -> {
            reader.demand(TermCodes.all().contains(code), field(code), "pmo.portfolio.error.term");
            wanted.put(code, reader.text(new TextRule(field(code), LONGEST, false, false), label));
        });
        return reader.outcome(() -> wanted);
    }

    private Outcome<Chosen> keep(UserKey actor, Chosen chosen, Map<String, String> wanted, int revision) {
        List<Change> changes = new ArrayList<>();
        wanted.forEach((code, label) -> Change.between(code, chosen.labels().getOrDefault(code, ""), label)
                .ifPresent(changes::add));
        if (changes.isEmpty()) {
            return Outcome.done(chosen);
        }
        var next = new Revision(subject(chosen.language()), revision + 1, actor, clock.instant(), changes);
        return revisions
                .record(List.of(next), () -> {
                    changes.forEach(change ->
                            terms.set(chosen.language(), change.field(), wanted.getOrDefault(change.field(), "")));
                    return chosen;
                })
                .then(done -> {
                    known.refresh();
                    return show(actor, chosen.language());
                });
    }

    /** Returns the name of a code's field in a request: dots would lead into records. */
    public static String field(String code) {
        return "labels." + code.replace('.', '-');
    }

    private static Subject subject(String language) {
        return new Subject("terms/" + language);
    }
}
