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
import org.programmeoffice.common.Money;

/**
 * All money of one initiative, in one currency.
 *
 * @param lines those in use, without retired ones
 * @param entered the forecast that a person put in place of the computed one
 */
public record Budget(Currency currency, List<BudgetLine> lines, Optional<EnteredForecast> entered) {
    public Budget {
        lines = lines.stream().filter(line -> !line.retired()).toList();
    }

    /** Returns everything planned. */
    public Money planned() {
        return money(monthsOfAll().mapToLong(MonthCost::planned));
    }

    /** Returns everything booked. */
    public Money actual() {
        return money(monthsOfAll().flatMap(month -> month.actual().stream()).mapToLong(Long::longValue));
    }

    /** Returns everything ordered and not yet booked. */
    public Money committed() {
        return money(monthsOfAll().mapToLong(MonthCost::committed));
    }

    /** Returns the last month in which anything was booked on any line: up to it, the books are taken as complete. */
    public Optional<YearMonth> bookedThrough() {
        return lines.stream()
                .flatMap(line -> line.months().entrySet().stream())
                .filter(month -> month.getValue().actual().isPresent())
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /** Returns what is planned after the last booked month; everything planned if nothing is booked. */
    public Money plannedRest() {
        var booked = bookedThrough();
        return money(lines.stream()
                .flatMap(line -> line.months().entrySet().stream())
                .filter(month -> booked.isEmpty() || month.getKey().isAfter(booked.get()))
                .mapToLong(month -> month.getValue().planned()));
    }

    /** Returns how many months of lines up to the last booked one have a plan and nothing booked. */
    public int unbookedMonths() {
        var booked = bookedThrough();
        return (int) lines.stream()
                .flatMap(line -> line.months().entrySet().stream())
                .filter(month -> booked.isPresent() && !month.getKey().isAfter(booked.get()))
                .filter(month -> month.getValue().planned() != 0
                        && month.getValue().actual().isEmpty())
                .count();
    }

    /** Returns the plan by category and month, as a baseline freezes it. */
    public FrozenBudget freeze() {
        var byCategory = new TreeMap<CostCategory, SortedMap<YearMonth, Long>>();
        for (var line : lines) {
            var months = byCategory.computeIfAbsent(line.category(), category -> new TreeMap<>());
            line.months().forEach((month, cost) -> months.merge(month, cost.planned(), Math::addExact));
        }
        return new FrozenBudget(currency, byCategory);
    }

    private Stream<MonthCost> monthsOfAll() {
        return lines.stream().flatMap(line -> line.months().values().stream());
    }

    private Money money(LongStream amounts) {
        return new Money(amounts.reduce(0, Math::addExact), currency);
    }
}
