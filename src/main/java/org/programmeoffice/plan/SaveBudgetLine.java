package org.programmeoffice.plan;

import java.time.Clock;
import java.util.Optional;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Adds a line to an initiative's budget, or changes one with all its months. */
public final class SaveBudgetLine {
    private final BudgetDesk desk;

    public SaveBudgetLine(Budgets budgets, Permissions permissions, Revisions revisions, Clock clock) {
        this.desk = new BudgetDesk(budgets, permissions, revisions, clock);
    }

    /**
     * Returns the budget with the line.
     *
     * @param currency the budget's; the first line chooses it, later ones may leave it empty
     * @param number the line to change; empty for a new one
     * @param revision the revision of the budget that the actor read; 0 if there was none
     */
    public Outcome<Budget> save(
            UserKey actor,
            InitiativeKey key,
            String currency,
            Optional<Integer> number,
            BudgetLineDraft draft,
            int revision) {
        return desk.demand(actor, key)
                .then(node -> desk.inCurrency(node, currency).then(before -> read(node, before, number, draft)
                        .then(line -> desk.record(actor, node, before, before.with(line), revision))));
    }

    private Outcome<BudgetLine> read(
            InitiativeNode node, Budget before, Optional<Integer> number, BudgetLineDraft draft) {
        boolean missing = number.isPresent()
                && number.flatMap(before::line).filter(line -> !line.retired()).isEmpty();
        if (missing) {
            return Outcome.notFound();
        }
        return draft.read(node.id(), number.orElseGet(before::nextNumber), before.currency(), desk.thisMonth())
                .then(line -> only(before, line));
    }

    private static Outcome<BudgetLine> only(Budget before, BudgetLine line) {
        return before.named(line.category(), line.name())
                        .filter(same -> same.number() != line.number())
                        .isPresent()
                ? Outcome.refused(Refusal.Invalid.field("name", "pmo.plan.error.sameLine"))
                : Outcome.done(line);
    }
}
