package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmeoffice.plan.PlanFixtures.EUR;
import static org.programmeoffice.plan.PlanFixtures.budget;
import static org.programmeoffice.plan.PlanFixtures.line;
import static org.programmeoffice.plan.PlanFixtures.milestone;
import static org.programmeoffice.plan.PlanFixtures.plan;
import static org.programmeoffice.plan.PlanFixtures.stage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmeoffice.common.Money;

class FrozenPlanTest {
    @Test
    void whatIsRetiredOrHasNoDateIsNotPromised() {
        var frozen = plan(
                milestone(3, "2026-05-31"),
                milestone(1, "2026-05-31", "2026-05-20"),
                milestone(2, ""),
                milestone(4, "2026-06-30").retire());

        assertThat(frozen.milestones())
                .containsExactly(
                        new FrozenMilestone(1, "Milestone 1", false, LocalDate.of(2026, 5, 20)),
                        new FrozenMilestone(3, "Milestone 3", false, LocalDate.of(2026, 5, 31)));
    }

    @Test
    void linesOfACategoryAreFrozenTogether() {
        var frozen = budget(
                        line(1, CostCategory.OPEX, "2026-01=100/7/1", "2026-02=50//0"),
                        line(2, CostCategory.OPEX, "2026-01=30//0"),
                        line(3, CostCategory.CAPEX, "2026-01=5//0"))
                .freeze();

        assertThat(frozen.total()).isEqualTo(new Money(185, EUR));
        assertThat(frozen.byMonth())
                .containsEntry(YearMonth.of(2026, 1), 135L)
                .containsEntry(YearMonth.of(2026, 2), 50L);
        assertThat(frozen.planned().get(CostCategory.OPEX)).containsEntry(YearMonth.of(2026, 1), 130L);
    }

    @Test
    void anEmptyPlanPromisesNothing() {
        assertThat(plan().isEmpty()).isTrue();
        assertThat(plan(milestone(1, "2026-05-31")).isEmpty()).isFalse();
        assertThat(plan(budget(line(1, CostCategory.OPEX, "2026-01=0/5/0"))).isEmpty())
                .isTrue();
    }

    @Test
    void aWholePlanIsReadBackAsItWasWritten() {
        var plan = FrozenPlan.of(
                List.of(milestone(1, "2026-05-31"), milestone(12, "2026-06-30")),
                List.of(stage(1, "2026-01-01", "2026-03-31"), stage(2, "2026-04-01", ""), stage(3, "", "")),
                Optional.of(budget(
                        line(1, CostCategory.OPEX, "2026-01=100//0", "2026-12=-50//0"),
                        line(2, CostCategory.CONTINGENCY, "2027-01=9007199254740993//0"))),
                new ScopeSize(12, 7, 21_500));

        assertThat(FrozenPlanText.read(FrozenPlanText.write(plan))).isEqualTo(plan);
        assertThat(FrozenPlanText.read(FrozenPlanText.write(plan()))).isEqualTo(plan());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "two words",
                "a\nmilestone 9 2026-01-01 key x",
                "back\\slash \\n",
                "é 日本 😀",
                "<b>&amp;",
                "\r\n"
            })
    void aNameMayHoldAnything(String name) {
        var plan = new FrozenPlan(
                List.of(new FrozenMilestone(1, name, true, LocalDate.of(2026, 5, 31))),
                List.of(new FrozenStage(1, name, PlanDates.NONE)),
                Optional.empty(),
                ScopeSize.NONE);

        assertThat(FrozenPlanText.read(FrozenPlanText.write(plan))).isEqualTo(plan);
    }

    @Test
    void tenThousandItemsStayShort() {
        var items = new ArrayList<FrozenItem>();
        for (int i = 0; i < 10_000; i++) {
            items.add(new FrozenItem(1_000_000 + 3L * i, i % 2 == 0 ? OptionalLong.empty() : OptionalLong.of(3_000)));
        }
        var scope = new FrozenScope(items);

        var text = FrozenScopeText.write(scope);

        assertThat(text).hasSizeLessThan(50_000);
        assertThat(FrozenScopeText.read(text)).isEqualTo(scope);
        assertThat(scope.size()).isEqualTo(new ScopeSize(10_000, 5_000, 15_000_000));
    }

    @Test
    void itemsAreReadBackInOrderWithOrWithoutEstimate() {
        var scope = new FrozenScope(List.of(
                new FrozenItem(10_001, OptionalLong.of(0)),
                new FrozenItem(10_000, OptionalLong.empty()),
                new FrozenItem(7_000_000_000L, OptionalLong.of(2_500))));

        assertThat(FrozenScopeText.read(FrozenScopeText.write(scope))).isEqualTo(scope);
        assertThat(FrozenScopeText.read(FrozenScopeText.write(FrozenScope.EMPTY)))
                .isEqualTo(FrozenScope.EMPTY);
        assertThatThrownBy(() -> FrozenScopeText.read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anItemStandsInScopeOnce() {
        var item = new FrozenItem(7, OptionalLong.empty());

        assertThatThrownBy(() -> new FrozenScope(List.of(item, item))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan 2\nscope", "plan 1\nother 1"})
    void anotherTextIsNoPlan(String text) {
        assertThatThrownBy(() -> FrozenPlanText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
