package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

class MoveInitiativeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC);
    private static final Refusal NOT_THERE = new Refusal.Forbidden(
            "pmo.access.forbidden.place", Set.of("pmo.access.role.boardChair", "pmo.access.role.boardVoting"));

    private final Office office = Office.inMemory(CLOCK);

    @Test
    void theManagerOfBothPutsAProjectIntoAProgrammeAndTakesItOutAgain() {
        var alice = office.people.creator("alice");
        var programme = office.alone(alice, InitiativeKind.PROGRAMME);
        var project = office.alone(alice, InitiativeKind.PROJECT);

        var inside = Office.done(office.move.move(alice, project, " pg-1 ", 1));
        var outside = Office.done(office.move.move(alice, project, " ", 2));

        assertThat(inside.parent())
                .isEqualTo(office.initiatives.byKey(programme).map(Initiative::id));
        assertThat(outside.parent()).isEmpty();
        assertThat(outside.revision()).isEqualTo(3);
    }

    @Test
    void withoutABoardAProgrammeTakesInWhatItsOwnManagerPutsThere() {
        var alice = office.people.creator("alice");
        var bob = office.people.creator("bob");
        var programme = office.alone(bob, InitiativeKind.PROGRAMME);
        var project = office.alone(alice, InitiativeKind.PROJECT);
        office.give(bob, programme, alice, Role.VIEWER);

        assertThat(office.move.move(alice, project, programme.toString(), 1)).isInstanceOf(Outcome.Refused.class);
        assertThat(office.move.move(bob, project, programme.toString(), 1)).isEqualTo(Outcome.notFound());

        office.give(bob, programme, alice, Role.PROGRAMME_MANAGER);

        assertThat(office.move.move(alice, project, programme.toString(), 1)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aProjectLeavesAPortfolioOnlyByItsBoard() {
        var carol = office.people.person("carol");
        var alice = office.people.person("alice");
        var portfolio = office.portfolio(carol);
        var project = office.inside(carol, InitiativeKind.PROJECT, portfolio);
        office.give(carol, project, alice, Role.PROJECT_MANAGER);

        assertThat(office.move.move(alice, project, "", 1)).isEqualTo(Outcome.refused(NOT_THERE));
        assertThat(office.move.move(carol, project, "", 1)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothingStandsInItselfOrInWhatStandsInIt() {
        var carol = office.people.person("carol");
        var portfolio = office.portfolio(carol);
        var programme = office.inside(carol, InitiativeKind.PROGRAMME, portfolio);
        var project = office.inside(carol, InitiativeKind.PROJECT, programme);

        assertThat(messageOf(programme, programme)).isEqualTo("pmo.portfolio.error.cycle");
        assertThat(messageOf(portfolio, project)).isEqualTo("pmo.portfolio.error.cycle");
    }

    @Test
    void whatIsHigherNeverStandsInWhatIsLower() {
        var carol = office.people.creator("carol");
        var project = office.alone(carol, InitiativeKind.PROJECT);
        var programme = office.alone(carol, InitiativeKind.PROGRAMME);
        var other = office.alone(carol, InitiativeKind.PROGRAMME);

        assertThat(messageOf(programme, project)).isEqualTo("pmo.portfolio.error.parentKind");
        assertThat(messageOf(programme, other)).isEqualTo("pmo.portfolio.error.parentKind");
    }

    @Test
    void aStaleRevisionIsAConflictAndChangesNothing() {
        var alice = office.people.creator("alice");
        var programme = office.alone(alice, InitiativeKind.PROGRAMME);
        var project = office.alone(alice, InitiativeKind.PROJECT);
        Office.done(office.edit.edit(alice, project, new RecordDraft("Renamed", "", Map.of()), 1));

        var outcome = office.move.move(alice, project, programme.toString(), 1);

        assertThat(outcome)
                .isEqualTo(Outcome.refused(new Refusal.Conflict(
                        alice,
                        CLOCK.instant(),
                        2,
                        List.of(new Refusal.Overtaken("title", "Alone", "Renamed", alice, CLOCK.instant())))));
        assertThat(office.initiatives.byKey(project).orElseThrow().parent()).isEmpty();
    }

    private String messageOf(InitiativeKey moved, InitiativeKey parent) {
        var outcome = office.move.move(office.people.person("carol"), moved, parent.toString(), 1);
        var refusal = (Refusal.Invalid) ((Outcome.Refused<Initiative>) outcome).refusal();
        assertThat(refusal.errors()).hasSize(1).allMatch(error -> error.field().equals("parent"));
        return refusal.errors().get(0).messageKey();
    }
}
