package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Sets with what keys begin, of each kind before its first key. Administrators only. */
public final class SetKeyPrefixes {
    static final Subject SUBJECT = new Subject("key-prefixes");

    private final KeyPrefixes prefixes;
    private final Initiatives initiatives;
    private final ShowKeyPrefixes show;
    private final Revisions revisions;
    private final People people;
    private final Clock clock;

    public SetKeyPrefixes(
            KeyPrefixes prefixes,
            Initiatives initiatives,
            JiraProjectKeys jiraProjects,
            Revisions revisions,
            People people,
            Clock clock) {
        this.prefixes = prefixes;
        this.initiatives = initiatives;
        this.show = new ShowKeyPrefixes(prefixes, initiatives, jiraProjects, revisions, people);
        this.revisions = revisions;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Returns the settings as they are now.
     *
     * @param typed the prefixes as typed, in any case; a kind left out keeps its prefix
     * @param revision the one that the actor read
     */
    public Outcome<KeyPrefixSettings> set(UserKey actor, Map<InitiativeKind, String> typed, int revision) {
        if (!people.isAdministrator(actor)) {
            return Outcome.refused(ShowKeyPrefixes.forbidden());
        }
        var wanted = new EnumMap<InitiativeKind, String>(InitiativeKind.class);
        Arrays.stream(InitiativeKind.values()).forEach(kind -> wanted.put(kind, prefixes.of(kind)));
        typed.forEach((kind, text) -> wanted.put(kind, text.strip().toUpperCase(Locale.ROOT)));
        var errors = errorsIn(wanted);
        return errors.isEmpty() ? keep(actor, wanted, revision) : Outcome.refused(new Refusal.Invalid(errors));
    }

    private Outcome<KeyPrefixSettings> keep(UserKey actor, Map<InitiativeKind, String> wanted, int revision) {
        var changes = new ArrayList<Change>();
        wanted.forEach((kind, prefix) ->
                Change.between(field(kind), prefixes.of(kind), prefix).ifPresent(changes::add));
        if (changes.isEmpty()) {
            return show.show(actor);
        }
        var next = new Revision(SUBJECT, revision + 1, actor, clock.instant(), changes);
        return revisions
                .record(List.of(next), () -> {
                    wanted.forEach(prefixes::set);
                    return wanted;
                })
                .then(done -> show.show(actor));
    }

    private List<FieldError> errorsIn(Map<InitiativeKind, String> wanted) {
        var errors = new ArrayList<FieldError>();
        Set<String> seen = new HashSet<>();
        wanted.forEach((kind, prefix) -> {
            if (!InitiativeKey.isPrefix(prefix)) {
                errors.add(FieldError.of(field(kind), "pmo.portfolio.error.prefix"));
            } else if (!seen.add(prefix)) {
                errors.add(FieldError.of(field(kind), "pmo.portfolio.error.prefixTwice"));
            } else if (!prefix.equals(prefixes.of(kind)) && initiatives.highestNumber(kind) > 0) {
                errors.add(FieldError.of(field(kind), "pmo.portfolio.error.prefixUsed"));
            }
        });
        return errors;
    }

    /** Returns the revision that the first key of a kind adds, so that it and a new prefix cannot both win. */
    static Revision firstUse(InitiativeKind kind, InitiativeKey key, int number, Stamp stamp) {
        return new Revision(
                SUBJECT,
                number,
                stamp.by(),
                stamp.at(),
                List.of(Change.of(field(kind) + ".firstKey", "", key.toString())));
    }

    /** Returns the name of the kind's field in a request, such as {@code programme}. */
    static String field(InitiativeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
