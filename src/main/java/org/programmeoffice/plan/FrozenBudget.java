package org.programmeoffice.plan;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmeoffice.common.Money;

/**
 * The budget that a baseline promised.
 *
 * @param planned by category and month, in the currency's smallest unit; months and categories without money are absent
 */
public record FrozenBudget(Currency currency, Map<CostCategory, SortedMap<YearMonth, Long>> planned) {
    public FrozenBudget {
        var kept = new TreeMap<CostCategory, SortedMap<YearMonth, Long>>();
        planned.forEach((category, months) -> {
            var filled = new TreeMap<>(months);
            filled.values().removeIf(amount -> amount == 0);
            if (!filled.isEmpty()) {
                kept.put(category, Collections.unmodifiableSortedMap(filled));
            }
        });
        planned = Collections.unmodifiableSortedMap(kept);
    }

    /** Returns the budget at completion. */
    public Money total() {
        long minor = planned.values().stream()
                .flatMap(months -> months.values().stream())
                .mapToLong(Long::longValue)
                .reduce(0, Math::addExact);
        return new Money(minor, currency);
    }

    /** Returns the budget of each month over all categories. */
    public SortedMap<YearMonth, Long> byMonth() {
        var months = new TreeMap<YearMonth, Long>();
        planned.values().forEach(part -> part.forEach((month, amount) -> months.merge(month, amount, Math::addExact)));
        return months;
    }
}
