package org.programmeoffice.plan;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmeoffice.common.InitiativeId;

/**
 * Money of one kind, month by month. An initiative has at most one line in use for each category and name.
 *
 * @param number unique within the initiative, never reused
 * @param name what it is for; empty for the category as a whole
 * @param months the months that say something, in order
 * @param retired whether it was taken out of the budget; it stays in history and in old baselines
 */
public record BudgetLine(
        InitiativeId initiative,
        int number,
        CostCategory category,
        String name,
        SortedMap<YearMonth, MonthCost> months,
        boolean retired) {
    public BudgetLine {
        var kept = new TreeMap<>(months);
        kept.values().removeIf(MonthCost::isEmpty);
        months = Collections.unmodifiableSortedMap(kept);
    }

    /** Returns the line with these months in place of its own ones of the same date; the others stay. */
    public BudgetLine with(Map<YearMonth, MonthCost> changed) {
        var merged = new TreeMap<>(months);
        merged.putAll(changed);
        return new BudgetLine(initiative, number, category, name, merged, retired);
    }

    public BudgetLine retire() {
        return new BudgetLine(initiative, number, category, name, months, true);
    }
}
