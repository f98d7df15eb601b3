package org.programmeoffice.plan;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Changes the budget of an initiative as one record. */
final class BudgetDesk {
    private final Budgets budgets;
    private final Permissions permissions;
    private final Recording recording;
    private final Clock clock;

    BudgetDesk(Budgets budgets, Permissions permissions, Revisions revisions, Clock clock) {
        this.budgets = budgets;
        this.permissions = permissions;
        this.recording = new Recording(revisions, clock);
        this.clock = clock;
    }

    Outcome<InitiativeNode> demand(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.EDIT_PLAN, key);
    }

    /** Returns the budget there is, or an empty one in the currency, whose revision is 0. */
    Outcome<Budget> inCurrency(InitiativeNode node, String code) {
        var kept = budgets.of(node.id());
        var currency = currency(code);
        if (currency.isEmpty()) {
            return code.isBlank() && kept.isPresent()
                    ? Outcome.done(kept.get())
                    : Outcome.refused(Refusal.Invalid.field("currency", "pmo.plan.error.currency"));
        }
        var budget = kept.orElseGet(() -> new Budget(node.id(), currency.get(), List.of(), Optional.empty(), 0));
        return budget.currency().equals(currency.get())
                ? Outcome.done(budget)
                : Outcome.refused(Refusal.Invalid.field(
                        "currency",
                        "pmo.plan.error.otherCurrency",
                        budget.currency().toString()));
    }

    Outcome<Budget> existing(InitiativeNode node) {
        return budgets.of(node.id()).map(Outcome::done).orElseGet(Outcome::notFound);
    }

    /** Returns the budget as it is kept. Nothing is kept if nothing is different. */
    Outcome<Budget> record(UserKey actor, InitiativeNode node, Budget before, Budget after, int read) {
        var changes = BudgetChanges.between(before, after);
        if (changes.isEmpty()) {
            return Outcome.done(before);
        }
        var next = after.at(Math.max(0, read) + 1);
        return recording.record(actor, PlanSubjects.budget(node.key()), read, changes, () -> {
            budgets.save(next);
            return next;
        });
    }

    YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(code.strip()))
                .filter(Money::isMoney)
                .findFirst();
    }
}
