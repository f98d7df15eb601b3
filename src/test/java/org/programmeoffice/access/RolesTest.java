package org.programmeoffice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.portfolio.Office.done;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.portfolio.Office;

class RolesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T22:42:00Z"), ZoneOffset.UTC);
    private final Office office = Office.inMemory(clock);

    @Test
    void withNobodyToDecideTheManagerGivesTheRolesThatDecideNothing() {
        var alice = office.people.creator("alice");
        var bob = office.people.person("bob");
        var key = office.alone(alice, InitiativeKind.PROJECT);

        assertThat(office.give(alice, key, bob, Role.VIEWER)).isInstanceOf(Outcome.Done.class);
        assertThat(office.give(alice, key, bob, Role.PROJECT_MANAGER)).isInstanceOf(Outcome.Done.class);
        assertThat(office.give(alice, key, bob, Role.BOARD_CHAIR)).isInstanceOf(Outcome.Refused.class);
        assertThat(done(office.listRoles.list(alice, key)).mayGive())
                .containsExactlyInAnyOrder(Role.PROJECT_MANAGER, Role.PMO, Role.ASSURANCE, Role.VIEWER);
    }

    @Test
    void whereThereIsABoardTheBoardGivesRoles() {
        var carol = office.people.person("carol");
        var alice = office.people.person("alice");
        var portfolio = office.portfolio(carol);
        done(office.give(carol, portfolio, alice, Role.PMO));

        assertThat(office.give(alice, portfolio, office.people.person("bob"), Role.VIEWER))
                .isEqualTo(Outcome.refused(new Refusal.Forbidden(
                        "pmo.access.forbidden.roles",
                        Set.of("pmo.access.role.boardChair", "pmo.access.role.boardVoting"),
                        Set.of(carol))));
    }

    @Test
    void aManagerUnderABoardProposesRolesAndGivesNone() {
        var carol = office.people.person("carol");
        var alice = office.people.person("alice");
        var project = office.inside(carol, InitiativeKind.PROJECT, office.portfolio(carol));
        done(office.give(carol, project, alice, Role.PROJECT_MANAGER));

        assertThat(office.give(alice, project, office.people.person("bob"), Role.VIEWER))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theOwnerGivesTheRolesThatDecideNothing() {
        var carol = office.people.person("carol");
        var olga = office.people.person("olga");
        var portfolio = office.portfolio(carol);
        var project = office.inside(office.people.person("carol"), InitiativeKind.PROJECT, portfolio);
        done(office.give(carol, project, olga, Role.SRO));

        assertThat(office.give(olga, project, office.people.person("bob"), Role.PMO))
                .isInstanceOf(Outcome.Done.class);
        assertThat(office.give(olga, project, olga, Role.BOARD_VOTING)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anInitiativeHasOnlyTheRolesOfItsKind() {
        var carol = office.people.person("carol");
        var portfolio = office.portfolio(carol);

        for (var role : List.of(Role.SRO, Role.PROGRAMME_MANAGER, Role.PROJECT_MANAGER)) {
            assertThat(office.give(carol, portfolio, carol, role))
                    .isEqualTo(Outcome.refused(Refusal.Invalid.field("role", "pmo.access.error.roleOfKind")));
        }
    }

    @Test
    void anAdministratorNamesTheChairOfAProjectThatItsOnlyManagerLeft() {
        var admin = office.people.administrator("admin");
        var alice = office.people.creator("alice");
        var key = office.alone(alice, InitiativeKind.PROJECT);

        assertThat(office.give(admin, key, admin, Role.BOARD_CHAIR)).isEqualTo(Outcome.notFound());

        office.people.inactive("alice");

        assertThat(office.give(admin, key, admin, Role.PROJECT_MANAGER)).isEqualTo(Outcome.notFound());
        assertThat(office.give(admin, key, office.people.person("dan"), Role.BOARD_CHAIR))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoMayNotEndARoleDoesNotLearnWhichThereAre() {
        var alice = office.people.creator("alice");
        var vera = office.people.person("vera");
        var key = office.alone(alice, InitiativeKind.PROJECT);
        done(office.give(alice, key, vera, Role.VIEWER));

        assertThat(forbidden(office.end.end(vera, key, 1, 2))).isTrue();
        assertThat(forbidden(office.end.end(vera, key, 99, 2))).isTrue();
        assertThat(office.end.end(office.people.person("nobody"), key, 1, 2)).isEqualTo(Outcome.notFound());
        assertThat(office.end.end(alice, key, 99, 2)).isEqualTo(Outcome.notFound());
    }

    private static boolean forbidden(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused && refused.refusal() instanceof Refusal.Forbidden;
    }

    @Test
    void theChairAboveNamesTheChairBelowUnlessHeManagesItHimself() {
        var carol = office.people.person("carol");
        var dan = office.people.person("dan");
        var portfolio = office.portfolio(carol);
        var project = office.inside(carol, InitiativeKind.PROJECT, portfolio);

        done(office.give(carol, project, carol, Role.PROJECT_MANAGER));

        assertThat(office.give(carol, project, dan, Role.BOARD_CHAIR)).isInstanceOf(Outcome.Refused.class);

        office.give(carol, project, office.people.person("alice"), Role.PROJECT_MANAGER);
        var own = done(office.listRoles.list(carol, project)).assignments().get(0);
        done(office.end.end(carol, project, own.id(), 2));

        assertThat(office.give(carol, project, dan, Role.BOARD_CHAIR)).isInstanceOf(Outcome.Done.class);
        assertThat(office.give(carol, project, dan, Role.VIEWER)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anAdministratorNamesTheFirstChairOfAHeadlessPortfolioAndNoOther() {
        var admin = office.people.administrator("admin");
        var carol = office.people.person("carol");
        var portfolio = office.portfolio(carol);

        assertThat(office.give(admin, portfolio, admin, Role.BOARD_CHAIR)).isEqualTo(Outcome.notFound());

        var chair = office.roles.of(carol).get(0);
        office.roles.endOn(chair.id(), TODAY.minusDays(1));

        assertThat(office.give(admin, portfolio, admin, Role.VIEWER)).isEqualTo(Outcome.notFound());
        assertThat(office.give(admin, portfolio, office.people.person("dan"), Role.BOARD_CHAIR))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRoleHoldsFromItsFirstToItsLastDayInTheClocksZone() {
        var alice = office.people.creator("alice");
        var vera = office.people.person("vera");
        var key = office.alone(alice, InitiativeKind.PROJECT);
        var days = new NewRole(vera, Role.VIEWER, Optional.of(TODAY.plusDays(1)), Optional.of(TODAY.plusDays(2)));
        done(office.assign.assign(alice, key, days, 1));

        assertThat(office.show.show(vera, key)).isEqualTo(Outcome.notFound());
        clock.now = Instant.parse("2026-11-24T00:00:00Z");
        assertThat(office.show.show(vera, key)).isInstanceOf(Outcome.Done.class);
        clock.now = Instant.parse("2026-11-25T23:59:59Z");
        assertThat(office.show.show(vera, key)).isInstanceOf(Outcome.Done.class);
        clock.zone = ZoneId.of("Europe/Amsterdam");
        assertThat(office.show.show(vera, key)).isEqualTo(Outcome.notFound());
    }

    @Test
    void anEndedRoleIsGoneAtOnce() {
        var alice = office.people.creator("alice");
        var vera = office.people.person("vera");
        var key = office.alone(alice, InitiativeKind.PROJECT);
        var role = done(office.give(alice, key, vera, Role.VIEWER));

        done(office.end.end(alice, key, role.id(), 2));

        assertThat(office.show.show(vera, key)).isEqualTo(Outcome.notFound());
        assertThat(office.end.end(alice, key, role.id(), 3))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("", "pmo.access.error.roleEnded")));
    }

    @Test
    void theLastWhoAnswersForItCannotLeave() {
        var alice = office.people.creator("alice");
        var key = office.alone(alice, InitiativeKind.PROJECT);
        var own = office.roles.of(alice).get(0);

        assertThat(office.end.end(alice, key, own.id(), 1))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("", "pmo.access.error.lastRole")));
    }

    @Test
    void whatIsWrongWithARoleIsSaidAtItsField() {
        var alice = office.people.creator("alice");
        var gone = office.people.inactive("gone");
        var key = office.alone(alice, InitiativeKind.PROJECT);
        var wrong = new NewRole(gone, Role.VIEWER, Optional.of(TODAY.minusDays(1)), Optional.of(TODAY.minusDays(2)));

        var refusal = ((Outcome.Refused<?>) office.assign.assign(alice, key, wrong, 1)).refusal();

        assertThat(((Refusal.Invalid) refusal).errors())
                .extracting(error -> error.field() + " " + error.messageKey())
                .containsExactly(
                        "person pmo.access.error.unknownPerson",
                        "from pmo.access.error.past",
                        "to pmo.access.error.endBeforeStart");
        assertThat(office.give(alice, key, alice, Role.PROJECT_MANAGER))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("person", "pmo.access.error.roleHeld")));
    }

    @Test
    void rolesChangedInTheMeantimeAreAConflict() {
        var alice = office.people.creator("alice");
        var key = office.alone(alice, InitiativeKind.PROJECT);
        office.give(alice, key, office.people.person("bob"), Role.VIEWER);
        var vera = new NewRole(office.people.person("vera"), Role.VIEWER, Optional.empty(), Optional.empty());

        assertThat(office.assign.assign(alice, key, vera, 1))
                .isEqualTo(Outcome.refused(new Refusal.Conflict(alice, clock.now, 2)));
    }

    private static final class MovableClock extends Clock {
        private Instant now;
        private ZoneId zone;

        MovableClock(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new MovableClock(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
