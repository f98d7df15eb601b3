package org.programmeoffice.plan.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.common.Money;
import org.programmeoffice.plan.Budget;
import org.programmeoffice.plan.BudgetLine;
import org.programmeoffice.plan.CostCategory;
import org.programmeoffice.plan.EnteredForecast;
import org.programmeoffice.plan.MonthCost;
import org.programmeoffice.web.FormView;
import org.programmeoffice.web.FormView.Field;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.Visit;

/** The dialogs of the budget page: one for each line and one for a new line, the forecast, and taking a line out. */
final class BudgetForms {
    /** How many empty rows a line's dialog offers for months to come. */
    private static final int SPARE = 6;

    private final Visit visit;
    private final String base;
    private final Optional<Budget> budget;
    private final String revision;

    BudgetForms(Visit visit, InitiativeHead head, Optional<Budget> budget) {
        this.visit = visit;
        this.base = visit.links().rest("/initiatives/" + head.key() + "/budget");
        this.budget = budget;
        this.revision = Integer.toString(budget.map(Budget::revision).orElse(0));
    }

    List<BudgetView.LineForm> lines() {
        var forms = new ArrayList<BudgetView.LineForm>();
        forms.add(new BudgetView.LineForm(
                "pmo-line-new",
                visit.text("pmo.plan.page.budget.line.add"),
                base + "/lines",
                "POST",
                budget.isEmpty(),
                "",
                revision,
                categories(CostCategory.CAPEX),
                spare(new ArrayList<>())));
        budget.ifPresent(kept -> kept.inUse().forEach(line -> forms.add(changing(kept, line))));
        return forms;
    }

    List<FormView> forms() {
        return budget.map(kept -> List.of(forecast(kept), retire())).orElse(List.of());
    }

    private BudgetView.LineForm changing(Budget kept, BudgetLine line) {
        var months = new ArrayList<BudgetView.MonthInput>();
        line.months().forEach((month, cost) -> months.add(input(months.size(), month, cost, kept)));
        return new BudgetView.LineForm(
                "pmo-line-" + line.number(),
                visit.text("pmo.plan.page.budget.line.edit"),
                base + "/lines/" + line.number(),
                "PUT",
                false,
                line.name(),
                revision,
                categories(line.category()),
                spare(months));
    }

    private static BudgetView.MonthInput input(int number, YearMonth month, MonthCost cost, Budget kept) {
        return new BudgetView.MonthInput(
                Integer.toString(number),
                month.toString(),
                typed(new Money(cost.planned(), kept.currency())),
                cost.actual()
                        .map(booked -> typed(new Money(booked, kept.currency())))
                        .orElse(""),
                typed(new Money(cost.committed(), kept.currency())));
    }

    private static List<BudgetView.MonthInput> spare(List<BudgetView.MonthInput> months) {
        int filled = months.size();
        for (int i = filled; i < filled + SPARE; i++) {
            months.add(new BudgetView.MonthInput(Integer.toString(i), "", "", "", ""));
        }
        return months;
    }

    private List<PlanView.Picked> categories(CostCategory chosen) {
        return Arrays.stream(CostCategory.values())
                .map(kind -> new PlanView.Picked(
                        kind.name().toLowerCase(Locale.ROOT), visit.text(kind.textKey()), kind == chosen))
                .toList();
    }

    private FormView forecast(Budget kept) {
        var amount = kept.entered().map(EnteredForecast::amount).map(BudgetForms::typed);
        var label = visit.text(
                "pmo.plan.page.budget.forecast.amount", kept.currency().getCurrencyCode());
        var reason = kept.entered().map(EnteredForecast::reason).orElse("");
        return new FormView(
                "pmo-forecast",
                visit.text("pmo.plan.page.budget.forecast.set"),
                visit.text("pmo.plan.page.budget.forecast.set.text"),
                base + "/forecast",
                "PUT",
                visit.text("pmo.web.form.save"),
                List.of(
                        Field.of("line", "amount", label)
                                .valued(amount.orElse(""))
                                .ifAny(),
                        Field.of("text", "reason", visit.text("pmo.plan.page.budget.forecast.why"))
                                .valued(reason),
                        Field.revision(revision)));
    }

    private FormView retire() {
        return new FormView(
                "pmo-retire",
                visit.text("pmo.plan.page.budget.line.retire"),
                visit.text("pmo.plan.page.retire.text"),
                "",
                "DELETE",
                visit.text("pmo.plan.page.retire.submit"),
                List.of(Field.revision(revision)));
    }

    private static String typed(Money money) {
        BigDecimal amount = money.amount();
        return amount.toPlainString();
    }
}
