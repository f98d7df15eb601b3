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
 * month, on the line that bears no name, which is added where it is missing. An empty cell leaves what was there, and so
 * does the import with what is committed.
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
        return desk.demand(actor, key).then(node -> desk.inCurrency(node, currency)
                .then(before -> read(before, rows).then(after -> desk.record(actor, node, before, after, revision))));
    }

    /** Returns the initiative if the actor may import costs into it. */
    Outcome<InitiativeNode> demand(UserKey actor, InitiativeKey key) {
        return desk.demand(actor, key);
    }

    private Outcome<Budget> read(Budget before, List<CostRow> rows) {
        var reader = new FieldReader();
        var months = new TreeMap<CostCategory, Map<YearMonth, MonthCost>>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            var prefix = row.number() + ".";
            var category = reader.choice(prefix + "category", row.category(), CostCategory.class);
            var draft = new MonthDraft(row.month(), row.planned(), row.actual(), "");
            var read = draft.read(reader, prefix, before.currency(), desk.thisMonth());
            if (category.isPresent() && read.isPresent()) {
                var kind = category.get();
                var month = read.get().month();
                reader.demand(seen.add(kind + " " + month), prefix + "month", "pmo.plan.error.sameMonth");
                months.computeIfAbsent(kind, absent -> new TreeMap<>())
                        .put(
                                month,
                                over(kept(before, kind, month), row, read.get().cost()));
            }
        }
        reader.demand(!rows.isEmpty(), "", "pmo.plan.error.noRows");
        return reader.outcome(() -> merge(before, months));
    }

    private static MonthCost kept(Budget before, CostCategory category, YearMonth month) {
        return before.named(category, "")
                .map(line -> line.months().getOrDefault(month, MonthCost.NONE))
                .orElse(MonthCost.NONE);
    }

    private static MonthCost over(MonthCost kept, CostRow row, MonthCost read) {
        return new MonthCost(
                row.planned().isBlank() ? kept.planned() : read.planned(),
                row.actual().isBlank() ? kept.actual() : read.actual(),
                kept.committed());
    }

    private static Budget merge(Budget before, Map<CostCategory, Map<YearMonth, MonthCost>> months) {
        var merged = before;
        for (var part : months.entrySet()) {
            var number = merged.nextNumber();
            var line = merged.named(part.getKey(), "")
                    .orElseGet(() ->
                            new BudgetLine(before.initiative(), number, part.getKey(), "", new TreeMap<>(), false));
            merged = merged.with(line.with(part.getValue()));
        }
        return merged;
    }
}
