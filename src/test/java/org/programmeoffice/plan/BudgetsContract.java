package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.plan.PlanFixtures.EUR;
import static org.programmeoffice.plan.PlanFixtures.PROJECT;
import static org.programmeoffice.plan.PlanFixtures.budget;
import static org.programmeoffice.plan.PlanFixtures.line;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Money;

/** What every store of budgets does. */
public abstract class BudgetsContract {
    /** Returns an empty store. */
    protected abstract Budgets budgets();

    @Test
    void withoutABudgetThereIsNone() {
        assertThat(budgets().of(PROJECT)).isEmpty();
        assertThat(budgets().of(List.of())).isEmpty();
    }

    @Test
    void everythingOfABudgetIsKept() {
        var budgets = budgets();
        var named = new BudgetLine(PROJECT, 2, CostCategory.EXTERNAL, "Supplier; 'x'", new TreeMap<>(), true);
        var full = new Budget(
                PROJECT,
                EUR,
                List.of(
                        line(1, CostCategory.OPEX, "2026-01=100/0/5", "2026-02=9007199254740993//0", "2026-03=0/-7/0"),
                        named),
                Optional.of(new EnteredForecast(
                        new Money(99, EUR), "offer\nin two lines", PlanFixtures.MANAGER, LocalDate.of(2026, 3, 2))),
                4);

        budgets.save(full);

        assertThat(budgets.of(PROJECT)).contains(full);
    }

    @Test
    void savingAgainReplacesAlsoByNothing() {
        var budgets = budgets();
        budgets.save(new Budget(
                PROJECT,
                EUR,
                List.of(line(1, CostCategory.OPEX, "2026-01=100//0")),
                Optional.of(new EnteredForecast(
                        new Money(99, EUR), "offer", PlanFixtures.MANAGER, LocalDate.of(2026, 3, 2))),
                1));

        budgets.save(budget(line(1, CostCategory.CAPEX), line(2, CostCategory.OPEX, "2026-01=1//0")));

        assertThat(budgets.of(PROJECT))
                .contains(budget(line(1, CostCategory.CAPEX), line(2, CostCategory.OPEX, "2026-01=1//0")));
    }

    @Test
    void initiativesAreKeptApart() {
        var budgets = budgets();
        var other = new Budget(new InitiativeId(43), Currency.getInstance("JPY"), List.of(), Optional.empty(), 1);
        budgets.save(budget(line(1, CostCategory.OPEX, "2026-01=100//0")));
        budgets.save(other);

        assertThat(budgets.of(List.of(other.initiative(), new InitiativeId(44))))
                .isEqualTo(Map.of(other.initiative(), other));
    }
}
