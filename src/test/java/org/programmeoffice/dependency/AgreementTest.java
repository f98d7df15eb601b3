package org.programmeoffice.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.dependency.DependencyState.ACCEPTED;
import static org.programmeoffice.dependency.DependencyState.AGREED;
import static org.programmeoffice.dependency.DependencyState.CANCELLED;
import static org.programmeoffice.dependency.DependencyState.DELIVERED;
import static org.programmeoffice.dependency.DependencyState.DISPUTED;
import static org.programmeoffice.dependency.DependencyState.IN_PROGRESS;
import static org.programmeoffice.dependency.DependencyState.MISSED;
import static org.programmeoffice.dependency.DependencyState.PROPOSED;
import static org.programmeoffice.dependency.DependencyState.RENEGOTIATING;
import static org.programmeoffice.dependency.Side.GIVER;
import static org.programmeoffice.dependency.Side.RECEIVER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

class AgreementTest {
    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final LocalDate NEEDED = LocalDate.of(2026, 6, 30);
    private static final LocalDate PROMISED = LocalDate.of(2026, 6, 15);
    private static final Terms TERMS = new Terms(NEEDED, Optional.of(PROMISED));

    @Test
    void itIsAgreedWhenBothHaveAccepted() {
        var proposed = Agreement.propose(TERMS, Set.of(RECEIVER));
        var again = done(proposed.accept(Set.of(RECEIVER)));
        var agreed = done(again.accept(Set.of(GIVER)));

        assertThat(proposed.state()).isEqualTo(PROPOSED);
        assertThat(again.state()).isEqualTo(PROPOSED);
        assertThat(agreed.state()).isEqualTo(AGREED);
        assertThat(agreed.agreed()).contains(TERMS);
    }

    @Test
    void whoManagesBothSidesAgreesWithHimself() {
        assertThat(Agreement.propose(TERMS, BOTH).state()).isEqualTo(AGREED);
        assertThat(Agreement.propose(new Terms(NEEDED, Optional.empty()), BOTH).state())
                .isEqualTo(PROPOSED);
    }

    @Test
    void withoutAPromiseThereIsNothingToAccept() {
        var proposed = Agreement.propose(new Terms(NEEDED, Optional.empty()), Set.of(RECEIVER));

        assertThat(error(proposed.accept(Set.of(GIVER))).messageKey()).isEqualTo("pmo.dependency.error.promiseFirst");
    }

    @Test
    void aPromiseIsTheGiversAcceptanceButNotTheReceivers() {
        var proposed = Agreement.propose(new Terms(NEEDED, Optional.empty()), Set.of(RECEIVER));

        var promised = done(proposed.change(TERMS, Set.of(GIVER)));

        assertThat(promised.state()).isEqualTo(PROPOSED);
        assertThat(promised.acceptedBy()).containsExactly(GIVER);
        assertThat(done(promised.accept(Set.of(RECEIVER))).state()).isEqualTo(AGREED);
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREED", "IN_PROGRESS", "MISSED", "RENEGOTIATING"})
    void aChangedDateAsksBothAgain(DependencyState state) {
        var later = new Terms(NEEDED, Optional.of(NEEDED.plusDays(1)));

        var changed = done(in(state).change(later, Set.of(GIVER)));

        assertThat(changed.state()).isEqualTo(RENEGOTIATING);
        assertThat(changed.acceptedBy()).containsExactly(GIVER);
        assertThat(changed.agreed()).contains(TERMS);
        assertThat(done(changed.accept(Set.of(GIVER))).state()).isEqualTo(RENEGOTIATING);
        assertThat(done(changed.accept(Set.of(RECEIVER))).agreed()).contains(later);
    }

    @Test
    void workGoesOnWhereItWasOnceBothAcceptTheNewDates() {
        var later = new Terms(NEEDED.plusDays(9), Optional.of(PROMISED));
        var begun = done(in(IN_PROGRESS).change(later, Set.of(RECEIVER)));
        var notBegun = done(in(AGREED).change(later, Set.of(RECEIVER)));

        assertThat(done(begun.accept(Set.of(GIVER))).state()).isEqualTo(IN_PROGRESS);
        assertThat(done(notBegun.accept(Set.of(GIVER))).state()).isEqualTo(AGREED);
    }

    @ParameterizedTest
    @EnumSource
    void theSameDatesChangeNothing(DependencyState state) {
        var agreement = in(state);

        assertThat(done(agreement.change(agreement.terms(), Set.of(GIVER)))).isEqualTo(agreement);
    }

    @Test
    void aDisputeTakesBackBothAcceptances() {
        var disputed = in(DISPUTED);

        assertThat(disputed.acceptedBy()).isEmpty();
        assertThat(done(disputed.accept(Set.of(GIVER))).state()).isEqualTo(DISPUTED);
        assertThat(done(disputed.accept(BOTH)).state()).isEqualTo(AGREED);
    }

    @Test
    void aDeliveryCanBeRefusedAndDoneAgain() {
        var refused = done(in(DELIVERED).dispute());

        assertThat(done(refused.accept(BOTH)).state()).isEqualTo(IN_PROGRESS);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, false", "2026-06-30, false", "2026-07-01, true"})
    void itIsMissedFromTheDayAfterItIsNeeded(LocalDate today, boolean missed) {
        var outcome = in(IN_PROGRESS).miss(today);

        assertThat(outcome instanceof Outcome.Done).isEqualTo(missed);
    }

    @Test
    void whatWasMissedCanStillBeDelivered() {
        var late = done(in(MISSED).deliver(NEEDED.plusDays(5)));

        assertThat(late.state()).isEqualTo(DELIVERED);
        assertThat(late.deliveredOn()).contains(NEEDED.plusDays(5));
    }

    /** A step each; the states it leads on from, and to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCEPT|PROPOSED RENEGOTIATING DISPUTED|AGREED",
                "CHANGE|PROPOSED AGREED RENEGOTIATING IN_PROGRESS DISPUTED MISSED|",
                "START|AGREED|IN_PROGRESS",
                "DELIVER|IN_PROGRESS MISSED|DELIVERED",
                "TAKE|DELIVERED|ACCEPTED",
                "DISPUTE|PROPOSED AGREED RENEGOTIATING IN_PROGRESS DELIVERED|DISPUTED",
                "MISS|AGREED RENEGOTIATING IN_PROGRESS|MISSED",
                "CANCEL|PROPOSED AGREED RENEGOTIATING IN_PROGRESS DELIVERED DISPUTED MISSED|CANCELLED"
            })
    void everyOtherStepIsRefused(Step step, String from, DependencyState to) {
        var allowed = Arrays.asList(from.split(" "));
        for (var state : DependencyState.values()) {
            var outcome = take(step).apply(in(state));

            if (allowed.contains(state.name())) {
                assertThat(done(outcome).state()).isIn(to == null ? RENEGOTIATING : to, to == null ? PROPOSED : to);
            } else {
                assertThat(error(outcome).messageKey()).isEqualTo(step.refusalKey());
            }
        }
    }

    private static Function<Agreement, Outcome<Agreement>> take(Step step) {
        return switch (step) {
            case ACCEPT -> agreement -> agreement.accept(BOTH);
            case CHANGE ->
                agreement -> agreement.change(new Terms(NEEDED.plusDays(1), Optional.of(PROMISED)), Set.of(RECEIVER));
            case START -> Agreement::start;
            case DELIVER -> agreement -> agreement.deliver(PROMISED);
            case TAKE -> Agreement::take;
            case DISPUTE -> Agreement::dispute;
            case MISS -> agreement -> agreement.miss(NEEDED.plusDays(1));
            case CANCEL -> Agreement::cancel;
        };
    }

    /** Returns an agreement that came to the state by steps. */
    static Agreement in(DependencyState state) {
        return switch (state) {
            case PROPOSED -> Agreement.propose(TERMS, Set.of(RECEIVER));
            case AGREED -> done(in(PROPOSED).accept(Set.of(GIVER)));
            case RENEGOTIATING -> done(in(AGREED).change(new Terms(NEEDED, Optional.of(NEEDED)), Set.of(GIVER)));
            case IN_PROGRESS -> done(in(AGREED).start());
            case DELIVERED -> done(in(IN_PROGRESS).deliver(PROMISED));
            case ACCEPTED -> done(in(DELIVERED).take());
            case DISPUTED -> done(in(AGREED).dispute());
            case MISSED -> done(in(IN_PROGRESS).miss(NEEDED.plusDays(1)));
            case CANCELLED -> done(in(AGREED).cancel());
        };
    }

    private static Agreement done(Outcome<Agreement> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Agreement>) outcome).value();
    }

    private static FieldError error(Outcome<Agreement> outcome) {
        return ((Refusal.Invalid) ((Outcome.Refused<Agreement>) outcome).refusal())
                .errors()
                .get(0);
    }
}
