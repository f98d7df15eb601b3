package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.plan.PlanFixtures.approved;
import static org.programmeoffice.plan.PlanFixtures.milestone;
import static org.programmeoffice.plan.PlanFixtures.plan;
import static org.programmeoffice.plan.PlanFixtures.proposed;
import static org.programmeoffice.plan.PlanFixtures.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({"2026-05-30, -1", "2026-05-31, 0", "2026-06-01, 1", "2027-05-31, 365"})
    void slipIsCalendarDaysAfterThePromise(String forecast, long days) {
        var baselines = new BaselineHistory(List.of(approved(1, plan(milestone(1, "2026-05-31")))));

        var slip = milestone(1, forecast).slip(baselines);

        assertThat(slip.latest())
                .isEqualTo(new Slip.Days(days, LocalDate.parse("2026-05-31"), LocalDate.parse(forecast)));
        assertThat(slip.original()).isEqualTo(slip.latest());
    }

    @Test
    void aNewBaselineHidesNoSlipAgainstTheOriginal() {
        var original = approved(1, plan(milestone(1, "2026-05-31"))).supersede();
        var second = approved(2, plan(milestone(1, "2026-08-31"))).supersede();
        var third = approved(3, plan(milestone(1, "2026-09-30")));

        var slip = milestone(1, "2026-10-10").slip(new BaselineHistory(List.of(third, original, second)));

        assertThat(days(slip.original())).isEqualTo(132);
        assertThat(days(slip.latest())).isEqualTo(10);
    }

    @Test
    void whatHappenedCountsNotWhatWasForecast() {
        var baselines = new BaselineHistory(List.of(approved(1, plan(milestone(1, "2026-05-31")))));

        var slip = milestone(1, "2026-07-31", "2026-06-02").slip(baselines);

        assertThat(days(slip.latest())).isEqualTo(2);
    }

    @Test
    void aProposalPromisesNothingYet() {
        var slip = milestone(1, "2026-05-31")
                .slip(new BaselineHistory(List.of(proposed(1, plan(milestone(1, "2026-05-31"))))));

        assertThat(slip.original()).isEqualTo(new Slip.Unknown(Slip.Reason.NO_BASELINE));
        assertThat(slip.latest()).isEqualTo(new Slip.Unknown(Slip.Reason.NO_BASELINE));
    }

    @Test
    void aProposalThatWasReplacedIsNotTheOriginal() {
        var replaced = proposed(1, plan(milestone(1, "2026-01-31"))).supersede();
        var approved = approved(2, plan(milestone(1, "2026-05-31")));

        var baselines = new BaselineHistory(List.of(replaced, approved));

        assertThat(baselines.original()).contains(approved);
        assertThat(days(milestone(1, "2026-05-31").slip(baselines).original())).isZero();
    }

    @Test
    void aMilestoneAddedLaterIsNotInTheOriginal() {
        var original = approved(1, plan(milestone(1, "2026-05-31"))).supersede();
        var latest = approved(2, plan(milestone(1, "2026-05-31"), milestone(2, "2026-06-30")));

        var slip = milestone(2, "2026-07-01").slip(new BaselineHistory(List.of(original, latest)));

        assertThat(slip.original()).isEqualTo(new Slip.Unknown(Slip.Reason.NOT_IN_BASELINE));
        assertThat(days(slip.latest())).isEqualTo(1);
    }

    @Test
    void withoutADateNothingSlips() {
        var baselines = new BaselineHistory(List.of(approved(1, plan(milestone(1, "2026-05-31")))));

        assertThat(milestone(1, "").slip(baselines).latest()).isEqualTo(new Slip.Unknown(Slip.Reason.NO_DATE));
    }

    @Test
    void aStageSlipsByItsFinish() {
        var promised = FrozenPlan.of(
                List.of(), List.of(stage(1, "2026-01-01", "2026-03-31")), Optional.empty(), ScopeSize.NONE);

        var slip = stage(1, "2026-02-01", "2026-04-10").slip(new BaselineHistory(List.of(approved(1, promised))));

        assertThat(days(slip.latest())).isEqualTo(10);
    }

    @Test
    void aStageThatBeganAfterItsForecastFinishHasNoFinish() {
        var late = new Stage(
                PlanFixtures.PROJECT,
                1,
                "Build",
                1,
                PlanDates.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                new PlanDates(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty()),
                false,
                1);

        assertThat(late.expected().start()).contains(LocalDate.of(2026, 3, 1));
        assertThat(late.expected().finish()).isEmpty();
    }

    private static long days(Slip.Reading reading) {
        return ((Slip.Days) reading).count();
    }
}
