package org.programmeoffice.plan.rest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.Money;
import org.programmeoffice.plan.BudgetLine;
import org.programmeoffice.plan.MonthCost;

/**
 * A line of a budget; retired lines are not shown.
 *
 * @param category such as {@code capex} or {@code internal_effort}
 * @param name empty for the category as a whole
 */
public record BudgetLineJson(int number, String category, String name, List<MonthJson> months) {
    /**
     * A month; amounts as text in the budget's currency.
     *
     * @param actual null if nothing was booked
     */
    public record MonthJson(
            @Nullable String month, @Nullable String planned, @Nullable String actual, @Nullable String committed) {
        static MonthJson of(YearMonth month, MonthCost cost, Currency currency) {
            return new MonthJson(
                    month.toString(),
                    text(cost.planned(), currency),
                    cost.actual().map(booked -> text(booked, currency)).orElse(null),
                    text(cost.committed(), currency));
        }

        private static String text(long minor, Currency currency) {
            BigDecimal amount = new Money(minor, currency).amount();
            return amount.toPlainString();
        }
    }

    static BudgetLineJson of(BudgetLine line, Currency currency) {
        return new BudgetLineJson(
                line.number(),
                line.category().name().toLowerCase(Locale.ROOT),
                line.name(),
                line.months().entrySet().stream()
                        .map(month -> MonthJson.of(month.getKey(), month.getValue(), currency))
                        .toList());
    }
}
