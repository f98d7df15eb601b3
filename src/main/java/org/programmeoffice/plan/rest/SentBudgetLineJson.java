package org.programmeoffice.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.BudgetLineDraft;
import org.programmeoffice.plan.MonthDraft;
import org.programmeoffice.rest.Sent;

/**
 * A budget line as it shall be, with all its months.
 *
 * @param currency needed with the first line only
 * @param revision the one of the budget that was read; 0 if there was none
 */
public record SentBudgetLineJson(
        @Nullable String currency,
        @Nullable String category,
        @Nullable String name,
        @Nullable List<BudgetLineJson.@Nullable MonthJson> months,
        @Nullable Integer revision) {
    BudgetLineDraft draft() {
        List<MonthDraft> drafts = months == null
                ? List.of()
                : months.stream().map(SentBudgetLineJson::draft).toList();
        return new BudgetLineDraft(Sent.text(category), Sent.text(name), drafts);
    }

    private static MonthDraft draft(BudgetLineJson.@Nullable MonthJson month) {
        return month == null
                ? new MonthDraft("", "", "", "")
                : new MonthDraft(
                        Sent.text(month.month()),
                        Sent.text(month.planned()),
                        Sent.text(month.actual()),
                        Sent.text(month.committed()));
    }
}
