package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.plan.PlanFixtures.PROJECT;
import static org.programmeoffice.plan.PlanFixtures.milestone;
import static org.programmeoffice.plan.PlanFixtures.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;

/** What every store of stages and milestones does. */
public abstract class PlansContract {
    /** Returns an empty store. */
    protected abstract Plans plans();

    @Test
    void anEmptyStoreHasNoPlan() {
        assertThat(plans().stages(PROJECT)).isEmpty();
        assertThat(plans().milestones(List.of())).isEmpty();
    }

    @Test
    void everythingOfAStageIsKept() {
        var plans = plans();
        var full = new Stage(
                PROJECT,
                7,
                "Build <b>\"é😀\"</b>",
                3,
                PlanDates.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
                new PlanDates(Optional.of(LocalDate.of(2026, 1, 5)), Optional.empty()),
                true,
                12);

        plans.save(full);
        plans.save(stage(8, "", ""));

        assertThat(plans.stages(PROJECT)).containsExactly(full, stage(8, "", ""));
    }

    @Test
    void everythingOfAMilestoneIsKept() {
        var plans = plans();
        var full = new Milestone(
                PROJECT,
                7,
                "Go live",
                MilestoneType.EXTERNAL,
                true,
                Optional.of(LocalDate.of(2026, 3, 31)),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(new MilestoneLink(MilestoneLink.Target.WORK_ITEM, 7_000_000_000L)),
                Optional.of(5),
                true,
                12);

        plans.save(full);
        plans.save(milestone(8, ""));

        assertThat(plans.milestones(PROJECT)).containsExactly(full, milestone(8, ""));
    }

    @Test
    void savingAgainReplacesAlsoByNothing() {
        var plans = plans();
        plans.save(stage(1, "2026-01-01", "2026-03-31"));
        plans.save(milestone(1, "2026-03-31", "2026-03-30"));

        plans.save(stage(1, "", ""));
        plans.save(milestone(1, ""));

        assertThat(plans.stages(PROJECT)).containsExactly(stage(1, "", ""));
        assertThat(plans.milestones(PROJECT)).containsExactly(milestone(1, ""));
    }

    @Test
    void stagesComeInTheirOrder() {
        var plans = plans();
        plans.save(inOrder(1, 20));
        plans.save(inOrder(2, 10));
        plans.save(inOrder(3, 10));

        assertThat(plans.stages(PROJECT)).extracting(Stage::number).containsExactly(2, 3, 1);
    }

    @Test
    void initiativesAreKeptApartHoweverManyAreAskedFor() {
        var plans = plans();
        var other = new InitiativeId(43);
        plans.save(milestone(1, "2026-03-31"));
        plans.save(new Milestone(
                other,
                1,
                "Other",
                MilestoneType.GATE,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                1));
        var manyWithoutOther =
                LongStream.range(1_000, 2_000).mapToObj(InitiativeId::new).toList();

        assertThat(plans.milestones(List.of(other))).extracting(Milestone::name).containsExactly("Other");
        assertThat(plans.milestones(List.of(other, PROJECT))).hasSize(2);
        assertThat(plans.milestones(manyWithoutOther)).isEmpty();
    }

    private static Stage inOrder(int number, int order) {
        return new Stage(PROJECT, number, "Stage", order, PlanDates.NONE, PlanDates.NONE, false, 1);
    }
}
