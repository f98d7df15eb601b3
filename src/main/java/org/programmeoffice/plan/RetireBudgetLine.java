package org.programmeoffice.plan;

import java.time.Clock;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Takes a line out of the budget. It stays in history and in the baselines that promised it. */
public final class RetireBudgetLine {
    private final BudgetDesk desk;

    public RetireBudgetLine(Budgets budgets, Permissions permissions, Revisions revisions, Clock clock) {
        this.desk = new BudgetDesk(budgets, permissions, revisions, clock);
    }

    /** Returns the budget without the line; the address has the revision of the budget. */
    public Outcome<Budget> retire(UserKey actor, InitiativeKey key, EntryAddress at) {
        return desk.demand(actor, key).then(node -> desk.existing(node).then(before -> before.line(at.number())
                .filter(line -> !line.retired())
                .map(line -> desk.record(actor, node, before, before.with(line.retire()), at.revision()))
                .orElseGet(Outcome::notFound)));
    }
}
