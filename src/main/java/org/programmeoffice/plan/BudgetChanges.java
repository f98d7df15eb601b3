package org.programmeoffice.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.programmeoffice.access.Change;

/** Says what of a budget is different, line by line and month by month, for its history. */
final class BudgetChanges {
    private BudgetChanges() {}

    /** Returns the fields that differ; amounts are in the smallest unit of the currency. */
    static List<Change> between(Budget before, Budget after) {
        var changes = new ArrayList<Change>();
        for (var line : after.lines()) {
            var old = before.line(line.number());
            var prefix = "line " + line.number() + " ";
            note(changes, prefix + "category", old.map(BudgetLine::category), Optional.of(line.category()));
            note(changes, prefix + "name", old.map(BudgetLine::name), Optional.of(line.name()));
            note(
                    changes,
                    prefix + "retired",
                    old.filter(BudgetLine::retired).map(is -> true),
                    Optional.of(line).filter(BudgetLine::retired).map(is -> true));
            months(changes, prefix, old, line);
        }
        note(
                changes,
                "forecast",
                before.entered().map(EnteredForecast::amount),
                after.entered().map(EnteredForecast::amount));
        note(
                changes,
                "forecastReason",
                before.entered().map(EnteredForecast::reason),
                after.entered().map(EnteredForecast::reason));
        return changes;
    }

    private static void months(List<Change> changes, String prefix, Optional<BudgetLine> old, BudgetLine line) {
        var months = new TreeSet<>(line.months().keySet());
        old.ifPresent(before -> months.addAll(before.months().keySet()));
        for (var month : months) {
            var was = old.map(before -> before.months().getOrDefault(month, MonthCost.NONE))
                    .orElse(MonthCost.NONE);
            var is = line.months().getOrDefault(month, MonthCost.NONE);
            var field = prefix + month + " ";
            note(changes, field + "planned", Optional.of(was.planned()), Optional.of(is.planned()));
            note(changes, field + "actual", was.actual(), is.actual());
            note(changes, field + "committed", Optional.of(was.committed()), Optional.of(is.committed()));
        }
    }

    private static void note(List<Change> changes, String field, Optional<?> before, Optional<?> after) {
        Change.between(field, PlanEntry.text(before), PlanEntry.text(after)).ifPresent(changes::add);
    }
}
