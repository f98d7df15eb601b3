package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.UserKey;

class ImportCostsTest {
    private static final UserKey MANAGER = manager(PROJECT);

    @Test
    void importedRowsReplaceTheirMonthsAndKeepWhatIsCommitted() {
        var office = new PlanOffice();
        var months = List.of(new MonthDraft("2026-01", "1", "", "7"), new MonthDraft("2026-02", "2", "", ""));
        var line = new BudgetLineDraft("OPEX", "", months);
        done(office.saveLine.save(MANAGER, PROJECT, "EUR", Optional.empty(), line, 0));

        var budget = done(office.importCosts.importCosts(
                MANAGER,
                PROJECT,
                "",
                List.of(new CostRow(2, "opex", "2026-01", "10", "9"), new CostRow(3, "CAPEX", "2026-05", "30", "")),
                1));

        var opex = budget.named(CostCategory.OPEX, "").orElseThrow();
        assertThat(opex.months().get(YearMonth.of(2026, 1))).isEqualTo(new MonthCost(1_000, Optional.of(900L), 700));
        assertThat(opex.months().get(YearMonth.of(2026, 2))).isEqualTo(new MonthCost(200, Optional.empty(), 0));
        assertThat(budget.named(CostCategory.CAPEX, "")).isPresent();
        assertThat(budget.revision()).isEqualTo(2);
    }

    @Test
    void oneWrongCellKeepsTheWholeTableOut() {
        var office = new PlanOffice();

        var outcome = office.importCosts.importCosts(
                MANAGER,
                PROJECT,
                "EUR",
                List.of(
                        new CostRow(2, "OPEX", "2026-01", "10", "9"),
                        new CostRow(3, "OPEX", "January", "x", ""),
                        new CostRow(4, "OPEX", "2026-01", "11", "")),
                0);

        assertThat(errors(outcome))
                .containsExactlyInAnyOrder(
                        "3.month pmo.error.month", "3.planned pmo.error.decimal", "4.month pmo.plan.error.sameMonth");
        assertThat(office.budgets.of(id(PROJECT))).isEmpty();
        assertThat(errors(office.importCosts.importCosts(MANAGER, PROJECT, "EUR", List.of(), 0)))
                .containsExactly(" pmo.plan.error.noRows");
    }
}
