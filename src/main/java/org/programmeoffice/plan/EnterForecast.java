package org.programmeoffice.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Money;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;

/** Puts an entered estimate at completion in place of the computed one, or takes it back. */
public final class EnterForecast {
    private static final TextRule REASON = new TextRule("reason", 2_000, true, true);

    private final BudgetDesk desk;
    private final Clock clock;

    public EnterForecast(Budgets budgets, Permissions permissions, Revisions revisions, Clock clock) {
        this.desk = new BudgetDesk(budgets, permissions, revisions, clock);
        this.clock = clock;
    }

    /**
     * Returns the budget with the forecast.
     *
     * @param amount in the budget's currency; empty to take an entered forecast back, which needs no reason
     * @param revision the revision of the budget that the actor read
     */
    public Outcome<Budget> enter(UserKey actor, InitiativeKey key, String amount, String reason, int revision) {
        return desk.demand(actor, key)
                .then(node -> desk.existing(node).then(before -> read(actor, before, amount, reason)
                        .then(forecast -> desk.record(actor, node, before, before.with(forecast), revision))));
    }

    private Outcome<Optional<EnteredForecast>> read(UserKey actor, Budget budget, String amount, String reason) {
        if (amount.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        var reader = new FieldReader();
        var why = reader.text(REASON, reason);
        var number = reader.number("amount", amount);
        var money = number.flatMap(typed -> Money.of(typed, budget.currency())).filter(kept -> kept.minor() >= 0);
        reader.demand(
                number.isEmpty() || money.isPresent(),
                "amount",
                "pmo.plan.error.amount",
                budget.currency().toString());
        return reader.outcome(
                () -> money.map(entered -> new EnteredForecast(entered, why, actor, LocalDate.now(clock))));
    }
}
