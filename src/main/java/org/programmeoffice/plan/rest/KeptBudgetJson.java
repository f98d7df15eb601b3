package org.programmeoffice.plan.rest;

import java.util.List;
import org.programmeoffice.plan.Budget;

/**
 * A budget as it was just kept.
 *
 * @param revision to be sent with the next change
 */
public record KeptBudgetJson(String currency, List<BudgetLineJson> lines, int revision) {
    static KeptBudgetJson of(Budget budget) {
        return new KeptBudgetJson(
                budget.currency().getCurrencyCode(),
                budget.inUse().stream()
                        .map(line -> BudgetLineJson.of(line, budget.currency()))
                        .toList(),
                budget.revision());
    }
}
