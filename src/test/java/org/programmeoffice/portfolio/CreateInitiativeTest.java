package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.RoleAssignment;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

class CreateInitiativeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC);

    private final Office office = Office.inMemory(CLOCK);

    @Test
    void whoMayCreateBecomesManagerAndNeverChair() {
        var alice = office.people.creator("alice");

        var key = office.alone(alice, InitiativeKind.PROJECT);

        assertThat(key).hasToString("PJ-1");
        assertThat(Office.done(office.listRoles.list(alice, key)).assignments())
                .extracting(RoleAssignment::person, RoleAssignment::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(alice, Role.PROJECT_MANAGER));
    }

    @Test
    void whoMayNotCreateIsToldWhoMay() {
        var outcome = create(office.people.person("bob"), InitiativeKind.PROGRAMME, "Title", "", Optional.empty());

        assertThat(outcome)
                .isEqualTo(Outcome.refused(
                        new Refusal.Forbidden("pmo.portfolio.forbidden.create", Set.of("pmo.access.role.creator"))));
    }

    @Test
    void onlyAnAdministratorCreatesAPortfolioAndCannotViewIt() {
        var admin = office.people.administrator("admin");
        var carol = office.people.person("carol");

        var portfolio = office.portfolio(carol);

        assertThat(create(office.people.creator("alice"), InitiativeKind.PORTFOLIO, "T", "", Optional.of(carol)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(office.show.show(admin, portfolio)).isEqualTo(Outcome.notFound());
        assertThat(Office.done(office.show.show(carol, portfolio)).initiative().title())
                .isEqualTo("Portfolio");
    }

    @Test
    void aPortfolioNeedsAChairAndNothingElseGetsOne() {
        var admin = office.people.administrator("admin");
        office.people.creator("admin");
        var gone = office.people.inactive("gone");

        assertThat(fields(create(admin, InitiativeKind.PORTFOLIO, "T", "", Optional.empty())))
                .containsExactly("chair");
        assertThat(fields(create(admin, InitiativeKind.PORTFOLIO, "T", "", Optional.of(gone))))
                .containsExactly("chair");
        assertThat(fields(create(admin, InitiativeKind.PROJECT, "T", "", Optional.of(admin))))
                .containsExactly("chair");
    }

    @Test
    void theChairCreatesInsideThePortfolioWithoutFurtherPermission() {
        var carol = office.people.person("carol");
        var portfolio = office.portfolio(carol);

        var programme = office.inside(carol, InitiativeKind.PROGRAMME, portfolio);

        assertThat(Office.done(office.show.show(carol, programme)).ancestors())
                .extracting(Initiative::key)
                .containsExactly(portfolio);
    }

    @Test
    void aParentOutOfSightIsAnUnknownParent() {
        var portfolio = office.portfolio(office.people.person("carol"));
        var alice = office.people.creator("alice");

        var unseen = create(alice, InitiativeKind.PROJECT, "T", portfolio.toString(), Optional.empty());
        var missing = create(alice, InitiativeKind.PROJECT, "T", "PF-99", Optional.empty());

        assertThat(unseen).isEqualTo(missing);
        assertThat(fields(missing)).containsExactly("parent");
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void aWrongTitleIsRefusedAtItsField(String title, String messageKey) {
        var alice = office.people.creator("alice");

        var outcome = create(alice, InitiativeKind.PROJECT, title, "", Optional.empty());

        assertThat(((Refusal.Invalid) ((Outcome.Refused<?>) outcome).refusal()).errors())
                .allSatisfy(error -> {
                    assertThat(error.field()).isEqualTo("title");
                    assertThat(error.messageKey()).isEqualTo(messageKey);
                })
                .hasSize(1);
        assertThat(office.initiatives.highestNumber(InitiativeKind.PROJECT)).isZero();
    }

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                Arguments.of("", "pmo.error.required"),
                Arguments.of(" \t\u2003 ", "pmo.error.required"),
                Arguments.of("x".repeat(256), "pmo.error.tooLong"),
                Arguments.of("x".repeat(300), "pmo.error.tooLong"),
                Arguments.of("two\nlines", "pmo.error.controlCharacter"),
                Arguments.of("nul\u0000", "pmo.error.controlCharacter"),
                Arguments.of("half \uD83D", "pmo.error.controlCharacter"),
                Arguments.of("turned \u202E", "pmo.error.controlCharacter"));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        var alice = office.people.creator("alice");
        var draft = new NewInitiative(InitiativeKind.PROJECT, "", "d".repeat(30_001), "", Optional.of(alice));

        assertThat(fields(office.create.create(alice, draft))).containsExactly("title", "description", "chair");
    }

    private Outcome<Initiative> create(
            UserKey actor, InitiativeKind kind, String title, String parent, Optional<UserKey> chair) {
        return office.create.create(actor, new NewInitiative(kind, title, "", parent, chair));
    }

    private static Stream<String> fields(Outcome<?> outcome) {
        return ((Refusal.Invalid) ((Outcome.Refused<?>) outcome).refusal())
                .errors().stream().map(org.programmeoffice.common.FieldError::field);
    }
}
