package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;

class EditAndShowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC);
    private static final PageRequest FIRST_PAGE = new PageRequest(0, 50);

    private final Office office = Office.inMemory(CLOCK);

    @Test
    void anEditIsKeptWithOldAndNewInTheHistory() {
        var alice = office.people.creator("alice");
        var key = office.alone(alice, InitiativeKind.PROJECT);

        var edited = Office.done(office.edit.edit(alice, key, new RecordDraft("  New title ", "a\r\nb", Map.of()), 1));

        assertThat(edited.title()).isEqualTo("New title");
        assertThat(edited.description()).isEqualTo("a\nb");
        assertThat(edited.revision()).isEqualTo(2);
        assertThat(Office.done(office.history.show(alice, key, FIRST_PAGE)).items())
                .filteredOn(revision -> revision.mark().equals("PJ-1#2"))
                .extracting(Revision::changes)
                .containsExactly(
                        List.of(new Change("title", "Alone", "New title"), new Change("description", null, "a\nb")));
    }

    @Test
    void anEditThatChangesNothingMakesNoRevision() {
        var alice = office.people.creator("alice");
        var key = office.alone(alice, InitiativeKind.PROJECT);

        assertThat(Office.done(office.edit.edit(alice, key, new RecordDraft(" Alone", "", Map.of()), 1))
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void aViewerReadsTheRecordAndNothingElse() {
        var alice = office.people.creator("alice");
        var vera = office.people.person("vera");
        var key = office.alone(alice, InitiativeKind.PROJECT);
        office.give(alice, key, vera, Role.VIEWER);

        assertThat(Office.done(office.show.show(vera, key)).may()).containsExactly(Action.VIEW);
        assertThat(office.edit.edit(vera, key, new RecordDraft("T", "", Map.of()), 1))
                .isEqualTo(Outcome.refused(new Refusal.Forbidden(
                        "pmo.access.forbidden.edit",
                        Set.of(
                                "pmo.access.role.boardChair",
                                "pmo.access.role.boardVoting",
                                "pmo.access.role.sro",
                                "pmo.access.role.projectManager"),
                        Set.of(alice))));
        assertThat(office.history.show(vera, key, FIRST_PAGE)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void missingAndNotViewableLookAlikeEverywhere() {
        var key = office.alone(office.people.creator("alice"), InitiativeKind.PROJECT);
        var missing = new InitiativeKey("PJ", 99);
        var stranger = office.people.administrator("admin");

        for (var each : List.of(key, missing)) {
            assertThat(List.<Outcome<?>>of(
                            office.show.show(stranger, each),
                            office.edit.edit(stranger, each, new RecordDraft("", "", Map.of()), 7),
                            office.move.move(stranger, each, "", 7),
                            office.listRoles.list(stranger, each),
                            office.history.show(stranger, each, FIRST_PAGE),
                            office.give(stranger, each, stranger, Role.BOARD_CHAIR),
                            office.end.end(stranger, each, 1, 1)))
                    .allMatch(Outcome.notFound()::equals);
        }
    }

    @Test
    void theListShowsTheHierarchyAsFarAsItIsInSight() {
        var carol = office.people.person("carol");
        var portfolio = office.portfolio(carol);
        var programme = office.inside(carol, InitiativeKind.PROGRAMME, portfolio);
        var project = office.inside(carol, InitiativeKind.PROJECT, programme);
        office.alone(office.people.creator("alice"), InitiativeKind.PROJECT);
        var vera = office.people.person("vera");
        office.give(carol, programme, vera, Role.VIEWER);

        var carols = Office.done(office.list.list(carol, FIRST_PAGE));
        var veras = Office.done(office.list.list(vera, new PageRequest(1, 1)));

        assertThat(carols.items())
                .extracting(entry -> entry.initiative().key(), InitiativeEntry::depth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(portfolio, 0),
                        org.assertj.core.groups.Tuple.tuple(programme, 1),
                        org.assertj.core.groups.Tuple.tuple(project, 2));
        assertThat(veras.total()).isEqualTo(2);
        assertThat(veras.items())
                .extracting(entry -> entry.initiative().key(), InitiativeEntry::depth)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(project, 1));
        assertThat(Office.done(office.show.show(vera, project)).ancestors())
                .extracting(Initiative::key)
                .containsExactly(programme);
    }

    @Test
    void aPrefixIsSetBeforeTheFirstKeyAndNeverAfter() {
        var admin = office.people.administrator("admin");
        var alice = office.people.creator("alice");
        office.alone(alice, InitiativeKind.PROJECT);

        var late = office.setPrefixes.set(admin, Map.of(InitiativeKind.PROJECT, "PRJ"), 1);
        var set = Office.done(office.setPrefixes.set(admin, Map.of(InitiativeKind.PROGRAMME, " jira "), 1));

        assertThat(late).isEqualTo(Outcome.refused(Refusal.Invalid.field("project", "pmo.portfolio.error.prefixUsed")));
        assertThat(set.entries()).contains(new KeyPrefixSettings.Entry(InitiativeKind.PROGRAMME, "JIRA", false, true));
        assertThat(office.alone(alice, InitiativeKind.PROGRAMME)).hasToString("JIRA-1");
        assertThat(office.alone(alice, InitiativeKind.PROJECT)).hasToString("PJ-2");
    }

    @Test
    void aPrefixIsWellFormedItsOwnAndAnAdministrators() {
        var admin = office.people.administrator("admin");

        assertThat(office.setPrefixes.set(admin, Map.of(InitiativeKind.PROGRAMME, "P"), 0))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("programme", "pmo.portfolio.error.prefix")));
        assertThat(office.setPrefixes.set(admin, Map.of(InitiativeKind.PROGRAMME, "PF"), 0))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("programme", "pmo.portfolio.error.prefixTwice")));
        assertThat(office.setPrefixes.set(office.people.creator("alice"), Map.of(), 0))
                .isInstanceOf(Outcome.Refused.class);
    }
}
