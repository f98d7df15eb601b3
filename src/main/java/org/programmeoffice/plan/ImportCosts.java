package org.programmeoffice.plan;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/**
 * Takes planned and actual money per month from a table: all rows or none. A row replaces what its category has in its
 * month, on the line that bears no name, which is added where it is missing; what is committed stays.
 */
public final class ImportCosts {
    private final BudgetDesk desk;

    public ImportCosts(Budgets budgets, Permissions permissions, Revisions revisions, Clock clock) {
        this.desk = new BudgetDesk(budgets, permissions, revisions, clock);
    }

    /**
     * Returns the budget with the rows. What is wrong is named by row and column, such as {@code 7.planned}.
     *
     * @param currency the budget's; may be empty if there is a budget
     * @param revision the revision of the budget that the actor read; 0 if there was none
     */
    public Outcome<Budget> importCosts(
            UserKey actor, InitiativeKey key, String currency, List<CostRow> rows, int revision) {
        return desk.demand(actor, key)
                .then(node -> desk.inCurrency(node, currency).then(before -> read(node, before, rows)
                        .then(after -> desk.record(actor, node, before, after, revision))));
    }

    private Outcome<Budget> read(InitiativeNode node, Budget before, List<CostRow> rows) {
        var reader = new FieldReader();
        var months = new TreeMap<CostCategory, Map<YearMonth, MonthCost>>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            var prefix = row.number() + ".";
            var category = reader.choice(prefix + "category", row.category(), CostCategory.class);
            var draft = new MonthDraft(row.month(), row.planned(), row.actual(), "");
            var month = draft.read(reader, prefix, before.currency(), desk.thisMonth());
            if (category.isPresent() && month.isPresent()) {
                var kind = category.get();
                reader.demand(seen.add(kind + " " + month.get().month()), prefix + "month", "pmo.plan.error.sameMonth");
                months.computeIfAbsent(kind, absent -> new TreeMap<>())
                        .put(month.get().month(), month.get().cost());
            }
        }
        reader.demand(!rows.isEmpty(), "", "pmo.plan.error.noRows");
        return reader.outcome(() -> merge(node, before, months));
    }

    private static Budget merge(
            InitiativeNode node, Budget before, Map<CostCategory, Map<YearMonth, MonthCost>> months) {
        var merged = before;
        for (var part : months.entrySet()) {
            var number = merged.nextNumber();
            var line = merged.named(part.getKey(), "")
                    .orElseGet(() -> new BudgetLine(node.id(), number, part.getKey(), "", new TreeMap<>(), false));
            part.getValue()
                    .replaceAll((month, cost) -> cost.committing(line.months().getOrDefault(month, MonthCost.NONE)));
            merged = merged.with(line.with(part.getValue()));
        }
        return merged;
    }
}
