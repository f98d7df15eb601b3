package org.programmeoffice.plan.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.programmeoffice.access.People;
import org.programmeoffice.common.Money;
import org.programmeoffice.plan.Budget;
import org.programmeoffice.plan.BudgetLine;
import org.programmeoffice.plan.BudgetOverview;
import org.programmeoffice.plan.CostPosition;
import org.programmeoffice.plan.EnteredForecast;
import org.programmeoffice.plan.MonthCost;
import org.programmeoffice.web.Formats;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.Visit;

/** Words a budget: sums, lines and months. */
final class BudgetWording {
    private final Visit visit;
    private final Formats formats;
    private final People people;
    private final String base;
    private final Budget budget;
    private final CostPosition position;

    BudgetWording(Visit visit, InitiativeHead head, People people, BudgetOverview shown) {
        this.visit = visit;
        this.formats = visit.formats();
        this.people = people;
        this.base = visit.links().rest("/initiatives/" + head.key() + "/budget/lines/");
        this.budget = shown.budget();
        this.position = shown.position();
    }

    BudgetView.Table table() {
        return new BudgetView.Table(
                budget.currency().getCurrencyCode(),
                List.of(approved(), actual(), committed(), forecast(), variance()),
                budget.entered()
                        .map(entered -> text("forecast.reason", entered.reason()))
                        .orElse(""),
                budget.inUse().stream().map(this::row).toList(),
                row("", text("total"), budget.inUse(), ""),
                several(),
                months());
    }

    private boolean several() {
        return budget.inUse().size() > 1;
    }

    private BudgetView.Figure approved() {
        var note = position.original()
                .map(first -> text("approved.original", formats.money(first)))
                .orElseGet(() -> text("approved.none"));
        return figure("approved", position.latest(), List.of(note));
    }

    private BudgetView.Figure actual() {
        var notes = new ArrayList<String>();
        notes.add(position.bookedThrough()
                .map(month -> text("actual.through", worded(month)))
                .orElseGet(() -> text("actual.none")));
        if (position.unbookedMonths() > 0) {
            notes.add(text("actual.unbooked", formats.count(position.unbookedMonths())));
        }
        return figure("actual", Optional.of(position.actual()), notes);
    }

    private BudgetView.Figure committed() {
        return figure("committed", Optional.of(position.committed()), List.of());
    }

    private BudgetView.Figure forecast() {
        var note = budget.entered().map(this::entered).orElseGet(() -> text("forecast.computed"));
        return figure("forecast", Optional.of(position.forecast()), List.of(note));
    }

    private String entered(EnteredForecast entered) {
        return text(
                "forecast.entered",
                people.displayName(entered.by()),
                formats.date(entered.on()),
                formats.money(position.computed()));
    }

    private BudgetView.Figure variance() {
        var notes = new ArrayList<String>();
        notes.add(text(position.variance().isPresent() ? "variance.rest" : "approved.none"));
        position.varianceToOriginal().ifPresent(first -> notes.add(text("variance.original", signed(first))));
        return new BudgetView.Figure(
                text("variance"), position.variance().map(this::signed).orElse(Formats.ABSENT), List.copyOf(notes));
    }

    private BudgetView.Figure figure(String word, Optional<Money> sum, List<String> notes) {
        return new BudgetView.Figure(text(word), sum.map(formats::money).orElse(Formats.ABSENT), List.copyOf(notes));
    }

    private String signed(Money difference) {
        return (difference.minor() > 0 ? "+" : "") + formats.money(difference);
    }

    private BudgetView.LineRow row(BudgetLine line) {
        return row(Integer.toString(line.number()), title(line), List.of(line), base + line.number());
    }

    private BudgetView.LineRow row(String number, String title, List<BudgetLine> lines, String action) {
        var costs =
                lines.stream().flatMap(line -> line.months().values().stream()).toList();
        var sum = sum(costs);
        return new BudgetView.LineRow(
                number, title, amount(sum.planned()), booked(sum), amount(sum.committed()), action);
    }

    private String title(BudgetLine line) {
        var category = visit.text(line.category().textKey());
        return line.name().isEmpty() ? category : category + ": " + line.name();
    }

    private List<BudgetView.MonthRow> months() {
        var months = new TreeSet<YearMonth>();
        budget.inUse().forEach(line -> months.addAll(line.months().keySet()));
        return months.stream().map(this::month).toList();
    }

    private BudgetView.MonthRow month(YearMonth month) {
        var costs = budget.inUse().stream()
                .map(line -> line.months().getOrDefault(month, MonthCost.NONE))
                .toList();
        var pairs = new ArrayList<BudgetView.Pair>();
        costs.forEach(cost -> pairs.add(pair(cost)));
        if (several()) {
            pairs.add(pair(sum(costs)));
        }
        return new BudgetView.MonthRow(worded(month), pairs);
    }

    private BudgetView.Pair pair(MonthCost cost) {
        return new BudgetView.Pair(amount(cost.planned()), booked(cost));
    }

    /** Returns all of it; nothing is booked if nothing is booked in any. */
    private static MonthCost sum(List<MonthCost> costs) {
        return new MonthCost(
                costs.stream().mapToLong(MonthCost::planned).reduce(0, Math::addExact),
                costs.stream().flatMap(cost -> cost.actual().stream()).reduce(Math::addExact),
                costs.stream().mapToLong(MonthCost::committed).reduce(0, Math::addExact));
    }

    private String booked(MonthCost cost) {
        return cost.actual().map(this::amount).orElse(Formats.ABSENT);
    }

    private String amount(long minor) {
        return formats.amount(new Money(minor, budget.currency()));
    }

    private String worded(YearMonth month) {
        return formats.monthAndYear(month.atDay(1));
    }

    private String text(String word, String... arguments) {
        return visit.text("pmo.plan.page.budget." + word, arguments);
    }
}
