package org.programmeoffice.plan.ao;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmeoffice.plan.MonthCost;

/**
 * How the months of a budget line are kept: in order, separated by a space, each as {@code 2026-03=planned/actual/committed}
 * in the smallest unit of the currency; the actual is left out where nothing was booked.
 */
final class MonthsText {
    private MonthsText() {}

    static String write(SortedMap<YearMonth, MonthCost> months) {
        var words = new ArrayList<String>();
        months.forEach((month, cost) -> words.add(month + "=" + cost.planned() + "/"
                + cost.actual().map(Object::toString).orElse("") + "/" + cost.committed()));
        return String.join(" ", words);
    }

    static SortedMap<YearMonth, MonthCost> read(String text) {
        var months = new TreeMap<YearMonth, MonthCost>();
        if (!text.isEmpty()) {
            for (var word : text.split(" ", -1)) {
                var parts = word.split("[=/]", -1);
                var actual = Optional.of(parts[2])
                        .filter(booked -> !booked.isEmpty())
                        .map(Long::valueOf);
                months.put(
                        YearMonth.parse(parts[0]),
                        new MonthCost(Long.parseLong(parts[1]), actual, Long.parseLong(parts[3])));
            }
        }
        return months;
    }
}
