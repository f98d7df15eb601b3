package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.plan.PlanFixtures.EUR;
import static org.programmeoffice.plan.PlanFixtures.approved;
import static org.programmeoffice.plan.PlanFixtures.budget;
import static org.programmeoffice.plan.PlanFixtures.line;
import static org.programmeoffice.plan.PlanFixtures.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Money;

class CostPositionTest {
    private static final BaselineHistory PROMISED =
            new BaselineHistory(List.of(approved(1, plan(budget(line(1, CostCategory.OPEX, "2026-01=1000//0"))))));

    @Test
    void theForecastIsWhatWasBookedAndWhatIsPlannedAfterThat() {
        var position = CostPosition.of(
                budget(
                        line(1, CostCategory.OPEX, "2026-01=100/120/0", "2026-02=100/90/5", "2026-03=100//40"),
                        line(2, CostCategory.CAPEX, "2026-02=500/500/0", "2026-04=300//0")),
                BaselineHistory.EMPTY);

        assertThat(position.actual()).isEqualTo(euro(710));
        assertThat(position.committed()).isEqualTo(euro(45));
        assertThat(position.forecast()).isEqualTo(euro(710 + 100 + 300));
        assertThat(position.bookedThrough()).contains(YearMonth.of(2026, 2));
        assertThat(position.unbookedMonths()).isZero();
    }

    @Test
    void aMonthThatWasNotBookedBeforeTheLastBookedOneCountsAsNothingAndIsTold() {
        var position = CostPosition.of(
                budget(
                        line(1, CostCategory.OPEX, "2026-01=100//0", "2026-02=100/0/0"),
                        line(2, CostCategory.CAPEX, "2026-02=500//0", "2026-03=50//0")),
                BaselineHistory.EMPTY);

        assertThat(position.forecast()).isEqualTo(euro(50));
        assertThat(position.unbookedMonths()).isEqualTo(2);
    }

    @Test
    void withNothingBookedTheForecastIsThePlan() {
        var position = CostPosition.of(budget(line(1, CostCategory.OPEX, "2026-01=100//0")), PROMISED);

        assertThat(position.forecast()).isEqualTo(euro(100));
        assertThat(position.variance()).contains(euro(-900));
        assertThat(position.bookedThrough()).isEmpty();
    }

    @Test
    void anEnteredForecastComesBeforeTheComputedOneWhichStaysKnown() {
        var entered = new EnteredForecast(euro(1250), "new offer", PlanFixtures.MANAGER, LocalDate.of(2026, 3, 2));
        var budget = new Budget(
                PlanFixtures.PROJECT,
                EUR,
                List.of(line(1, CostCategory.OPEX, "2026-01=100//0")),
                Optional.of(entered),
                1);

        var position = CostPosition.of(budget, PROMISED);

        assertThat(position.entered()).isTrue();
        assertThat(position.forecast()).isEqualTo(euro(1250));
        assertThat(position.computed()).isEqualTo(euro(100));
        assertThat(position.deviation(ToleranceUnit.PERCENT))
                .isEqualTo(new Deviation.Measured(new BigDecimal("25"), ToleranceUnit.PERCENT));
        assertThat(position.deviation(ToleranceUnit.MONEY))
                .isEqualTo(new Deviation.Measured(new BigDecimal("2.5"), ToleranceUnit.MONEY));
    }

    @Test
    void bothPromisesAreKept() {
        var original = approved(1, plan(budget(line(1, CostCategory.OPEX, "2026-01=1000//0"))))
                .supersede();
        var latest = approved(2, plan(budget(line(1, CostCategory.OPEX, "2026-01=1500//0"))));

        var position = CostPosition.of(
                budget(line(1, CostCategory.OPEX, "2026-01=1600//0")), new BaselineHistory(List.of(original, latest)));

        assertThat(position.varianceToOriginal()).contains(euro(600));
        assertThat(position.variance()).contains(euro(100));
    }

    @Test
    void anEmptyBudgetIsNotOnBudget() {
        var position = CostPosition.of(budget(), BaselineHistory.EMPTY);

        assertThat(position.forecast()).isEqualTo(euro(0));
        assertThat(position.variance()).isEmpty();
        assertThat(position.deviation(ToleranceUnit.PERCENT))
                .isEqualTo(new Deviation.Missing(ToleranceReason.NO_BASELINE));
    }

    @Test
    void aBaselineWithoutMoneyOrInAnotherCurrencyIsNoBudget() {
        var noMoney = new BaselineHistory(List.of(approved(1, plan(budget()))));
        var yen = new Budget(PlanFixtures.PROJECT, Currency.getInstance("JPY"), List.of(), Optional.empty(), 1);

        assertThat(CostPosition.of(budget(), noMoney).latest()).isEmpty();
        assertThat(CostPosition.of(yen, PROMISED).latest()).isEmpty();
    }

    @Test
    void aRetiredLineIsNotCounted() {
        var budget = budget(line(1, CostCategory.OPEX, "2026-01=100/5/3").retire());

        assertThat(budget.inUse()).isEmpty();
        assertThat(budget.nextNumber()).isEqualTo(2);
        assertThat(budget.planned()).isEqualTo(euro(0));
    }

    @Test
    void changedMonthsReplaceTheirOwnAndAnEmptyOneIsNotKept() {
        var line = line(1, CostCategory.OPEX, "2026-01=100//0", "2026-02=100//0");

        var changed = line.with(Map.of(YearMonth.of(2026, 2), MonthCost.NONE));

        assertThat(changed.months()).containsOnlyKeys(YearMonth.of(2026, 1));
    }

    private static Money euro(long minor) {
        return new Money(minor, EUR);
    }
}
