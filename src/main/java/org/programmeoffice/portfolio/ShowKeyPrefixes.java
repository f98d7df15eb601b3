package org.programmeoffice.portfolio;

import java.util.Arrays;
import java.util.Set;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Shows with what keys begin, and where that may mislead. Administrators only. */
public final class ShowKeyPrefixes {
    private final KeyPrefixes prefixes;
    private final Initiatives initiatives;
    private final JiraProjectKeys jiraProjects;
    private final Revisions revisions;
    private final People people;

    public ShowKeyPrefixes(
            KeyPrefixes prefixes,
            Initiatives initiatives,
            JiraProjectKeys jiraProjects,
            Revisions revisions,
            People people) {
        this.prefixes = prefixes;
        this.initiatives = initiatives;
        this.jiraProjects = jiraProjects;
        this.revisions = revisions;
        this.people = people;
    }

    public Outcome<KeyPrefixSettings> show(UserKey actor) {
        if (!people.isAdministrator(actor)) {
            return Outcome.refused(forbidden());
        }
        int revision = revisions.newestNumber(SetKeyPrefixes.SUBJECT);
        var entries = Arrays.stream(InitiativeKind.values())
                .map(kind -> entry(kind, prefixes.of(kind)))
                .toList();
        return Outcome.done(new KeyPrefixSettings(entries, revision));
    }

    static Refusal forbidden() {
        return new Refusal.Forbidden("pmo.portfolio.forbidden.prefixes", Set.of("pmo.access.role.administrator"));
    }

    private KeyPrefixSettings.Entry entry(InitiativeKind kind, String prefix) {
        return new KeyPrefixSettings.Entry(
                kind, prefix, initiatives.highestNumber(kind) > 0, jiraProjects.exists(prefix));
    }
}
