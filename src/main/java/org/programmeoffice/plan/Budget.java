package org.programmeoffice.plan;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Money;

/**
 * All money of one initiative, in one currency.
 *
 * @param lines by number, retired ones too; those count for nothing
 * @param entered the forecast that a person put in place of the computed one
 * @param revision the number of its newest revision, from 1
 */
public record Budget(
        InitiativeId initiative,
        Currency currency,
        List<BudgetLine> lines,
        Optional<EnteredForecast> entered,
        int revision) {
    public Budget {
        lines = lines.stream()
                .sorted(Comparator.comparingInt(BudgetLine::number))
                .toList();
    }

    /** Returns the lines that are not retired. */
    public List<BudgetLine> inUse() {
        return lines.stream().filter(line -> !line.retired()).toList();
    }

    public Optional<BudgetLine> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** Returns the number of the next new line. */
    public int nextNumber() {
        return lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
    }

    /** Returns the budget with this line in place of the one of its number, or added. */
    Budget with(BudgetLine changed) {
        var others = lines.stream().filter(line -> line.number() != changed.number());
        return new Budget(
                initiative, currency, Stream.concat(others, Stream.of(changed)).toList(), entered, revision);
    }

    /** Returns the budget with another entered forecast. */
    Budget with(Optional<EnteredForecast> forecast) {
        return new Budget(initiative, currency, lines, forecast, revision);
    }

    /** Returns the budget as the revision given. */
    Budget at(int newest) {
        return new Budget(initiative, currency, lines, entered, newest);
    }

    /** Returns the line in use of that category and name. */
    Optional<BudgetLine> named(CostCategory category, String name) {
        return inUse().stream()
                .filter(line -> line.category() == category && line.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Returns everything planned. */
    public Money planned() {
        return money(costs().mapToLong(MonthCost::planned));
    }

    /** Returns everything booked. */
    public Money actual() {
        return money(costs().flatMap(month -> month.actual().stream()).mapToLong(Long::longValue));
    }

    /** Returns everything ordered and not yet booked. */
    public Money committed() {
        return money(costs().mapToLong(MonthCost::committed));
    }

    /** Returns the last month in which anything was booked on any line: up to it, the books are taken as complete. */
    public Optional<YearMonth> bookedThrough() {
        return months().filter(month -> month.getValue().actual().isPresent())
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /** Returns what is planned after the last booked month; everything planned if nothing is booked. */
    public Money plannedRest() {
        var booked = bookedThrough();
        return money(months().filter(month -> booked.isEmpty() || month.getKey().isAfter(booked.get()))
                .mapToLong(month -> month.getValue().planned()));
    }

    /** Returns how many months of lines up to the last booked one have a plan and nothing booked. */
    public int unbookedMonths() {
        var booked = bookedThrough();
        return (int)
                months().filter(month -> booked.isPresent() && !month.getKey().isAfter(booked.get()))
                        .filter(month -> month.getValue().planned() != 0)
                        .filter(month -> month.getValue().actual().isEmpty())
                        .count();
    }

    /** Returns the plan by category and month, as a baseline freezes it. */
    public FrozenBudget freeze() {
        var byCategory = new TreeMap<CostCategory, SortedMap<YearMonth, Long>>();
        for (var line : inUse()) {
            var months = byCategory.computeIfAbsent(line.category(), category -> new TreeMap<>());
            line.months().forEach((month, cost) -> months.merge(month, cost.planned(), Math::addExact));
        }
        return new FrozenBudget(currency, byCategory);
    }

    private Stream<Map.Entry<YearMonth, MonthCost>> months() {
        return inUse().stream().flatMap(line -> line.months().entrySet().stream());
    }

    private Stream<MonthCost> costs() {
        return months().map(Map.Entry::getValue);
    }

    private Money money(LongStream amounts) {
        return new Money(amounts.reduce(0, Math::addExact), currency);
    }
}
