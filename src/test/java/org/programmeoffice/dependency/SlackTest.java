package org.programmeoffice.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.WorkingDays;
import org.programmeoffice.rollup.RagStatus;

class SlackTest {
    /** Needed by Tuesday 30 June 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01, -1, RED, LATE",
        "2026-06-30, 0, AMBER, TIGHT",
        "2026-06-29, 1, AMBER, TIGHT",
        "2026-06-16, 10, AMBER, TIGHT",
        "2026-06-15, 11, GREEN, AMPLE",
        "2026-06-13, 12, GREEN, AMPLE",
        "2025-06-30, 261, GREEN, AMPLE"
    })
    void slackIsWorkingDaysAndTightUpToTheBuffer(LocalDate promised, long days, RagStatus status, SlackReason reason) {
        var terms = new Terms(LocalDate.of(2026, 6, 30), Optional.of(promised));
        var agreed = Agreement.propose(terms, EnumSet.allOf(Side.class));

        var slack = Slack.of(agreed, WorkingDays.WEEKDAYS, Slack.BUFFER);

        assertThat(slack).isEqualTo(new Slack(Optional.of(days), reason));
        assertThat(slack.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, GREY, false",
        "AGREED, GREEN, false",
        "RENEGOTIATING, GREY, true",
        "IN_PROGRESS, GREEN, false",
        "DELIVERED, GREEN, false",
        "ACCEPTED, BLUE, false",
        "DISPUTED, GREY, true",
        "MISSED, RED, true",
        "CANCELLED, GREY, false"
    })
    void whatIsNotAgreedIsGreyAndABrokenAgreementIsTrouble(DependencyState state, RagStatus status, boolean trouble) {
        var slack = Slack.of(AgreementTest.in(state), WorkingDays.WEEKDAYS, Slack.BUFFER);

        assertThat(slack.status()).isEqualTo(status);
        assertThat(slack.reason().isTrouble()).isEqualTo(trouble);
    }

    @Test
    void withoutAPromiseThereIsNoSlack() {
        var proposed = Agreement.propose(new Terms(LocalDate.of(2026, 6, 30), Optional.empty()), Set.of(Side.RECEIVER));

        assertThat(Slack.of(proposed, WorkingDays.WEEKDAYS, Slack.BUFFER))
                .isEqualTo(new Slack(Optional.empty(), SlackReason.NOT_AGREED));
    }

    @Test
    void aDeliveryCountsByItsOwnDay() {
        var late = Agreement.propose(
                        new Terms(LocalDate.of(2026, 6, 30), Optional.of(LocalDate.of(2026, 6, 1))),
                        EnumSet.allOf(Side.class))
                .start()
                .then(begun -> begun.deliver(LocalDate.of(2026, 7, 1)));

        assertThat(late.map(agreement -> Slack.of(agreement, WorkingDays.WEEKDAYS, Slack.BUFFER)))
                .isEqualTo(Outcome.done(new Slack(Optional.of(-1L), SlackReason.LATE)));
    }

    @Test
    void aDependencyKnowsItsSides() {
        var giver = new InitiativeId(1);
        var receiver = new InitiativeId(2);
        var dependency = new Dependency(
                12,
                giver,
                receiver,
                "Interface",
                "",
                DependencyType.FINISH_START,
                Criticality.HIGH,
                AgreementTest.in(DependencyState.AGREED),
                "",
                1);

        assertThat(dependency.key()).isEqualTo("DEP-12");
        assertThat(dependency.sidesOf(Set.of(receiver, new InitiativeId(3)))).containsExactly(Side.RECEIVER);
        assertThat(dependency.initiative(Side.GIVER)).isEqualTo(giver);
    }
}
