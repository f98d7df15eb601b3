package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;

class QueryInHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:42:00Z");

    private final Office office = Office.inMemory(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aQueryIsReadByWhoEditsTheScopeAndNotByTheChair() {
        var carl = office.people.person("carl");
        var mary = office.people.person("mary");
        var project = office.inside(mary, InitiativeKind.PROJECT, programmeOf(carl, mary));
        saves(mary, project);

        assertThat(rule(mary, project)).isEqualTo("INCLUDE JQL project = SECRET\nOR key = HR-1");
        assertThat(rule(carl, project)).isEqualTo("INCLUDE JQL ");
        assertThat(changes(carl, project)).allSatisfy(change -> assertThat(String.valueOf(change.before()))
                .doesNotContain("SECRET"));
    }

    private InitiativeKey programmeOf(UserKey chair, UserKey manager) {
        var programme = office.inside(chair, InitiativeKind.PROGRAMME, office.portfolio(chair));
        Office.done(office.give(chair, programme, manager, Role.PROGRAMME_MANAGER));
        return programme;
    }

    private void saves(UserKey by, InitiativeKey key) {
        var text = "JQL project = SECRET\nOR key = HR-1";
        var added = Change.of("rule", "", "INCLUDE " + text);
        var changed = Change.of("rule.1.effect", "INCLUDE " + text, "BENEFIT " + text);
        var revision = new Revision(Subject.scopeOf(key), 1, by, NOW, List.of(added, changed));
        Office.done(office.revisions.record(List.of(revision), () -> "kept"));
    }

    private String rule(UserKey reader, InitiativeKey key) {
        return changes(reader, key).stream()
                .filter(change -> change.field().equals("rule"))
                .map(Change::after)
                .findFirst()
                .orElseThrow();
    }

    private List<Change> changes(UserKey reader, InitiativeKey key) {
        return Office.done(office.history.show(reader, key, new PageRequest(0, 50))).items().stream()
                .flatMap(revision -> revision.changes().stream())
                .toList();
    }
}
