package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.common.Outcomes.refusal;
import static org.programmeoffice.plan.PlanFixtures.EUR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.ImportChoices;
import org.programmeoffice.sheet.Sheet;
import org.programmeoffice.sheet.SheetRow;
import org.programmeoffice.sheet.Spreadsheet;

class ImportCostTableTest {
    private static final Cell[] HEADINGS = texts("Kostensoort", "Maand", "Gepland", "Werkelijk");

    @Test
    void monthsAreReadAsPeopleWriteThem() {
        var office = new PlanOffice();

        var budget = done(read(
                office,
                HEADINGS,
                texts("OPEX", "2026-01", "100,50", "90,25"),
                texts("Interne inzet", "02-2026", "10,00", ""),
                new Cell[] {
                    Cell.text("capex"), new Cell.Day(LocalDate.of(2026, 5, 17)), Cell.Numeric.of(30), Cell.blank()
                }));

        assertThat(budget.planned()).isEqualTo(new Money(14_050, EUR));
        assertThat(budget.actual()).isEqualTo(new Money(9_025, EUR));
        assertThat(budget.named(CostCategory.CAPEX, "").orElseThrow().months()).containsOnlyKeys(YearMonth.of(2026, 5));
        assertThat(budget.named(CostCategory.INTERNAL_EFFORT, "").orElseThrow().months())
                .containsOnlyKeys(YearMonth.of(2026, 2));
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsKept() {
        var office = new PlanOffice();

        var outcome = read(
                office,
                HEADINGS,
                texts("OPEX", "2026-13", "100", ""),
                texts("Wages", "2026-01", "100", ""),
                texts("OPEX", "2026-01", "-5", "x"));

        assertThat(errors(outcome))
                .containsExactlyInAnyOrder(
                        "Costs!B2 pmo.error.month",
                        "Costs!A3 pmo.sheet.cell.notChoice",
                        "Costs!C4 pmo.sheet.cell.outOfRange",
                        "Costs!D4 pmo.sheet.cell.notNumber");
        assertThat(office.budgets.of(id(PROJECT))).isEmpty();
    }

    @Test
    void whatOnlyTheBudgetKnowsToBeWrongIsNamedByItsCellToo() {
        var office = new PlanOffice();

        var outcome = read(
                office,
                HEADINGS,
                new Cell[] {Cell.text("OPEX"), Cell.text("2026-04"), Cell.Numeric.of(1), Cell.Numeric.of(1)},
                new Cell[] {
                    Cell.text("OPEX"),
                    Cell.text("2026-04"),
                    new Cell.Numeric(new BigDecimal("1.001"), false),
                    Cell.blank()
                });

        assertThat(errors(outcome))
                .containsExactlyInAnyOrder(
                        "Costs!D2 pmo.plan.error.futureMonth",
                        "Costs!C3 pmo.plan.error.amount",
                        "Costs!B3 pmo.plan.error.sameMonth");
    }

    @Test
    void aTableOfActualsLeavesThePlanAsItIs() {
        var office = new PlanOffice();
        done(read(office, HEADINGS, texts("OPEX", "2026-01", "100,00", "")));

        var budget = done(new ImportCostTable(office.importCosts)
                .importTable(
                        manager(PROJECT),
                        PROJECT,
                        "",
                        () -> Outcome.done(
                                file(texts("Category", "Month", "Actual"), texts("OPEX", "2026-01", "80,00"))),
                        ImportChoices.NONE,
                        1));

        assertThat(budget.named(CostCategory.OPEX, "").orElseThrow().months().get(YearMonth.of(2026, 1)))
                .isEqualTo(new MonthCost(10_000, Optional.of(8_000L), 0));
    }

    @Test
    void whoMayOnlyLookHasNoFileRead() {
        var office = new PlanOffice();
        Supplier<Outcome<Spreadsheet>> unread = () -> fail("the file was read");

        var outcome = new ImportCostTable(office.importCosts)
                .importTable(VIEWER, PROJECT, "EUR", unread, ImportChoices.NONE, 0);

        assertThat(refusal(outcome)).isInstanceOf(Refusal.Forbidden.class);
    }

    private static Outcome<Budget> read(PlanOffice office, Cell[]... rows) {
        return new ImportCostTable(office.importCosts)
                .importTable(manager(PROJECT), PROJECT, "EUR", () -> Outcome.done(file(rows)), ImportChoices.NONE, 0);
    }

    private static Spreadsheet file(Cell[]... rows) {
        var list = new ArrayList<SheetRow>();
        for (int row = 0; row < rows.length; row++) {
            var cells = new TreeMap<Integer, Cell>();
            for (int column = 0; column < rows[row].length; column++) {
                cells.put(column, rows[row][column]);
            }
            list.add(new SheetRow(row, cells));
        }
        return new Spreadsheet(List.of(new Sheet("Costs", false, list, List.of())));
    }

    private static Cell[] texts(String... values) {
        var cells = new Cell[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = Cell.text(values[i]);
        }
        return cells;
    }
}
