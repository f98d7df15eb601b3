package org.programmeoffice.plan;

import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmeoffice.common.Money;

/**
 * What several budgets together are expected to come to. Currencies are never mixed: an amount is given only if all budgets
 * are in one.
 *
 * @param byCurrency the sums by currency code
 */
public record CostOutlook(Map<String, Sum> byCurrency) {
    /** No budget at all. */
    public static final CostOutlook NONE = new CostOutlook(Map.of());

    public CostOutlook {
        byCurrency = Collections.unmodifiableMap(new TreeMap<>(byCurrency));
    }

    /**
     * The sums in one currency, in its smallest unit.
     *
     * @param promised of the budgets that an approved baseline promises
     * @param budgets how many there are
     * @param unpromised how many of them no approved baseline promises
     */
    public record Sum(long forecast, long promised, int budgets, int unpromised) {
        Sum plus(Sum other) {
            return new Sum(
                    Math.addExact(forecast, other.forecast),
                    Math.addExact(promised, other.promised),
                    budgets + other.budgets,
                    unpromised + other.unpromised);
        }
    }

    /** Returns the outlook of one budget. */
    public static CostOutlook of(CostPosition position) {
        var forecast = position.forecast();
        var promised = position.latest();
        var sum = new Sum(forecast.minor(), promised.map(Money::minor).orElse(0L), 1, promised.isPresent() ? 0 : 1);
        return new CostOutlook(Map.of(forecast.currency().getCurrencyCode(), sum));
    }

    public CostOutlook plus(CostOutlook other) {
        var sums = new TreeMap<>(byCurrency);
        other.byCurrency.forEach((currency, sum) -> sums.merge(currency, sum, Sum::plus));
        return new CostOutlook(sums);
    }

    /** Returns whether there are budgets in more than one currency. */
    public boolean isMixed() {
        return byCurrency.size() > 1;
    }

    /** Returns the estimate at completion; empty without a budget and if currencies are mixed. */
    public Optional<Money> forecast() {
        return only().map(entry -> money(entry, entry.getValue().forecast()));
    }

    /** Returns what the approved baselines promise; empty unless each budget is promised. */
    public Optional<Money> promised() {
        return only().filter(entry -> entry.getValue().unpromised() == 0)
                .map(entry -> money(entry, entry.getValue().promised()));
    }

    private Optional<Map.Entry<String, Sum>> only() {
        return isMixed() ? Optional.empty() : byCurrency.entrySet().stream().findFirst();
    }

    private static Money money(Map.Entry<String, Sum> entry, long minor) {
        return new Money(minor, Currency.getInstance(entry.getKey()));
    }
}
