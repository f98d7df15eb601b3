package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.STRANGER;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.common.Outcomes.refusal;
import static org.programmeoffice.plan.PlanFixtures.EUR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Change;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

class EditBudgetTest {
    private static final UserKey MANAGER = manager(PROJECT);

    @Test
    void theFirstLineChoosesTheCurrencyAndLaterOnesKeepIt() {
        var office = new PlanOffice();

        var first = done(save(office, "eur", line("OPEX", "", month("2026-01", "100.50", "90", "")), 0));
        var second = done(save(office, "", line("CAPEX", "Servers", month("2026-02", "1000", "", "12.5")), 1));

        assertThat(first.currency()).isEqualTo(EUR);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.planned()).isEqualTo(new Money(110_050, EUR));
        assertThat(errors(save(office, "USD", line("EXTERNAL", ""), 2)))
                .containsExactly("currency pmo.plan.error.otherCurrency");
    }

    @Test
    void withoutACurrencyOrWithGoldThereIsNoBudget() {
        var office = new PlanOffice();

        for (var currency : List.of("", "XAU", "euro")) {
            assertThat(errors(save(office, currency, line("OPEX", ""), 0)))
                    .containsExactly("currency pmo.plan.error.currency");
        }
    }

    @Test
    void everyWrongMonthIsNamedByItsPlace() {
        var office = new PlanOffice();
        var draft = line(
                "wages",
                "",
                month("2026-01", "1,5", "", ""),
                month("2026-13", "1", "", ""),
                month("2026-04", "-1", "5", "-2"),
                month("2026-01", "1.005", "1e30", ""));

        assertThat(errors(save(office, "EUR", draft, 0)))
                .containsExactlyInAnyOrder(
                        "category pmo.error.choice",
                        "months.0.planned pmo.error.decimal",
                        "months.1.month pmo.error.month",
                        "months.2.planned pmo.plan.error.negative",
                        "months.2.committed pmo.plan.error.negative",
                        "months.2.actual pmo.plan.error.futureMonth",
                        "months.3.planned pmo.plan.error.amount",
                        "months.3.actual pmo.plan.error.amount",
                        "months.3.month pmo.plan.error.sameMonth");
        assertThat(office.budgets.of(id(PROJECT))).isEmpty();
    }

    @Test
    void thisMonthCanBeBookedAndACreditIsBelowNothing() {
        var office = new PlanOffice();

        var budget = done(save(office, "EUR", line("OPEX", "", month("2026-03", "", "-12", "")), 0));

        assertThat(budget.actual()).isEqualTo(new Money(-1_200, EUR));
    }

    @Test
    void aCategoryHasOneLineOfAName() {
        var office = new PlanOffice();
        done(save(office, "EUR", line("OPEX", "Servers"), 0));

        assertThat(errors(save(office, "EUR", line("OPEX", "servers"), 1)))
                .containsExactly("name pmo.plan.error.sameLine");
        done(office.retireLine.retire(MANAGER, PROJECT, new EntryAddress(1, 1)));
        assertThat(done(save(office, "EUR", line("OPEX", "servers"), 2)).inUse())
                .extracting(BudgetLine::number)
                .containsExactly(2);
    }

    @Test
    void aChangedLineKeepsItsNumberAndHistoryTellsTheMonth() {
        var office = new PlanOffice();
        done(save(office, "EUR", line("OPEX", "", month("2026-01", "100", "", "")), 0));
        var draft = line("OPEX", "", month("2026-01", "100", "99", ""));

        var budget = done(office.saveLine.save(MANAGER, PROJECT, "", Optional.of(1), draft, 1));

        assertThat(budget.lines()).hasSize(1);
        assertThat(office.world
                        .revisions
                        .newest(PlanSubjects.budget(PROJECT))
                        .orElseThrow()
                        .changes())
                .containsExactly(Change.of("line 1 2026-01 actual", "", "9900"));
        assertThat(refusal(office.saveLine.save(MANAGER, PROJECT, "", Optional.of(7), draft, 2)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whoReadAnOlderBudgetLosesNothingSilently() {
        var office = new PlanOffice();
        done(save(office, "EUR", line("OPEX", ""), 0));

        assertThat(refusal(save(office, "EUR", line("CAPEX", ""), 0))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void anEnteredForecastNeedsAReasonAndCanBeTakenBack() {
        var office = new PlanOffice();
        done(save(office, "EUR", line("OPEX", "", month("2026-01", "100", "", "")), 0));

        assertThat(errors(office.enterForecast.enter(MANAGER, PROJECT, "120", " ", 1)))
                .containsExactly("reason pmo.error.required");
        done(office.enterForecast.enter(MANAGER, PROJECT, "120", "new offer", 1));
        var entered = done(office.showBudget.show(VIEWER, PROJECT)).orElseThrow();
        done(office.enterForecast.enter(MANAGER, PROJECT, "", "", 2));
        var computed = done(office.showBudget.show(VIEWER, PROJECT)).orElseThrow();

        assertThat(entered.position().forecast()).isEqualTo(new Money(12_000, EUR));
        assertThat(entered.budget().entered().orElseThrow().by()).isEqualTo(MANAGER);
        assertThat(computed.position().forecast()).isEqualTo(new Money(10_000, EUR));
    }

    @Test
    void onlyTheManagerEditsTheMoneyAndAStrangerSeesNone() {
        var office = new PlanOffice();
        var draft = line("OPEX", "");

        for (var other : List.of(VIEWER, chair(PROJECT))) {
            assertThat(refusal(office.saveLine.save(other, PROJECT, "EUR", Optional.empty(), draft, 0)))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(refusal(office.showBudget.show(STRANGER, PROJECT))).isInstanceOf(Refusal.NotFound.class);
        assertThat(done(office.showBudget.show(VIEWER, PROJECT))).isEmpty();
    }

    private static Outcome<Budget> save(PlanOffice office, String currency, BudgetLineDraft draft, int revision) {
        return office.saveLine.save(MANAGER, PROJECT, currency, Optional.empty(), draft, revision);
    }

    private static BudgetLineDraft line(String category, String name, MonthDraft... months) {
        return new BudgetLineDraft(category, name, List.of(months));
    }

    private static MonthDraft month(String month, String planned, String actual, String committed) {
        return new MonthDraft(month, planned, actual, committed);
    }
}
