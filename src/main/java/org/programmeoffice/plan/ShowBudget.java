package org.programmeoffice.plan;

import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows the money of an initiative. */
public final class ShowBudget {
    private final Budgets budgets;
    private final Baselines baselines;
    private final Permissions permissions;

    public ShowBudget(Budgets budgets, Baselines baselines, Permissions permissions) {
        this.budgets = budgets;
        this.baselines = baselines;
        this.permissions = permissions;
    }

    /** Returns the budget; empty if no money was ever entered. */
    public Outcome<Optional<BudgetOverview>> show(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(node -> budgets.of(node.id())
                .map(budget -> new BudgetOverview(budget, CostPosition.of(budget, baselines.of(node.id())))));
    }
}
