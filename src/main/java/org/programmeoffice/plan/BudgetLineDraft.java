package org.programmeoffice.plan;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.TextRule;

/**
 * A budget line as a person typed it, with all its months.
 *
 * @param name what it is for; empty for the category as a whole
 */
public record BudgetLineDraft(String category, String name, List<MonthDraft> months) {
    private static final TextRule NAME = new TextRule("name", 255, false, false);

    public BudgetLineDraft {
        months = List.copyOf(months);
    }

    /** Returns the line that the texts describe. A wrong month is named by its place, such as {@code months.3.planned} for the fourth. */
    Outcome<BudgetLine> read(InitiativeId initiative, int number, Currency currency, YearMonth thisMonth) {
        var reader = new FieldReader();
        var kind = reader.choice("category", category, CostCategory.class);
        var cleaned = reader.text(NAME, name);
        var costs = months(reader, currency, thisMonth);
        return reader.outcome(() -> new BudgetLine(initiative, number, kind.orElseThrow(), cleaned, costs, false));
    }

    private SortedMap<YearMonth, MonthCost> months(FieldReader reader, Currency currency, YearMonth thisMonth) {
        var costs = new TreeMap<YearMonth, MonthCost>();
        for (int i = 0; i < months.size(); i++) {
            var prefix = "months." + i + ".";
            months.get(i).read(reader, prefix, currency, thisMonth).ifPresent(read -> {
                boolean isNew = costs.put(read.month(), read.cost()) == null;
                reader.demand(isNew, prefix + "month", "pmo.plan.error.sameMonth");
            });
        }
        return costs;
    }
}
