package org.programmeoffice.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Money;

/** One month of a budget line as a person typed it: a month as {@code 2026-03}, amounts in the currency's main unit. */
public record MonthDraft(String month, String planned, String actual, String committed) {
    /** Ten thousand billion cents: far above any budget, and a sum over all months still fits. */
    private static final long MOST = 1_000_000_000_000_000L;

    /** Returns the month and its money; empty if the month is wrong. Errors carry the prefix before the field. */
    Optional<Month> read(FieldReader reader, String prefix, Currency currency, YearMonth thisMonth) {
        var when = reader.month(prefix + "month", month);
        var plan = amount(reader, prefix + "planned", planned, currency);
        var booked = amount(reader, prefix + "actual", actual, currency);
        var ordered = amount(reader, prefix + "committed", committed, currency);
        reader.demand(plan.orElse(0L) >= 0, prefix + "planned", "pmo.plan.error.negative");
        reader.demand(ordered.orElse(0L) >= 0, prefix + "committed", "pmo.plan.error.negative");
        boolean toCome = when.filter(thisMonth::isBefore).isPresent();
        reader.demand(booked.isEmpty() || !toCome, prefix + "actual", "pmo.plan.error.futureMonth");
        return when.map(date -> new Month(date, new MonthCost(plan.orElse(0L), booked, ordered.orElse(0L))));
    }

    private static Optional<Long> amount(FieldReader reader, String field, String text, Currency currency) {
        Optional<BigDecimal> number = reader.number(field, text);
        var money = number.flatMap(amount -> Money.of(amount, currency)).filter(kept -> Math.abs(kept.minor()) <= MOST);
        reader.demand(number.isEmpty() || money.isPresent(), field, "pmo.plan.error.amount", currency.toString());
        return money.map(Money::minor);
    }

    /** A month that was read. */
    record Month(YearMonth month, MonthCost cost) {}
}
