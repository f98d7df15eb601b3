package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;

/**
 * Takes an initiative to its next state. Who may depends on the step: starting it and letting it into its next phase is one
 * right, stopping, holding, resuming and closing it another; an office has neither.
 */
public final class DecideState {
    private static final TextRule REASON = TextRule.lines("reason", 2000);

    private final Initiatives initiatives;
    private final Permissions permissions;
    private final RecordChanges changes;

    public DecideState(Initiatives initiatives, Permissions permissions, Revisions revisions, Clock clock) {
        this.initiatives = initiatives;
        this.permissions = permissions;
        this.changes = new RecordChanges(initiatives, revisions, clock);
    }

    /**
     * Returns the initiative as it is now.
     *
     * @param reason needed to hold and to stop; kept in the history
     * @param revision the one that the actor read
     */
    public Outcome<Initiative> decide(
            UserKey actor, InitiativeKey key, LifecycleState wanted, String reason, int revision) {
        return permissions.demand(actor, Action.VIEW, key).then(node -> {
            var before = initiatives.byKey(key).orElseThrow();
            return refusal(actor, node, before, wanted)
                    .<Outcome<Initiative>>map(Outcome::refused)
                    .orElseGet(() -> decided(actor, before, wanted, REASON.clean(reason), revision));
        });
    }

    private Optional<Refusal> refusal(UserKey actor, InitiativeNode node, Initiative before, LifecycleState wanted) {
        var step = before.registration().lifecycle().next().get(wanted);
        return step == null
                ? Optional.of(Refusal.Invalid.field("state", "pmo.portfolio.error.step"))
                : permissions.refusal(actor, step, node);
    }

    private Outcome<Initiative> decided(
            UserKey actor, Initiative before, LifecycleState wanted, String reason, int revision) {
        if (wanted.asksReason() && reason.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.field("reason", "pmo.error.required"));
        }
        var error = REASON.error(reason);
        if (error.isPresent()) {
            return Outcome.refused(new Refusal.Invalid(List.of(error.get())));
        }
        var old = before.registration().lifecycle();
        var made = new ArrayList<Change>();
        made.add(Change.of("state", old.state().name(), wanted.name()));
        Change.between("reason", "", reason).ifPresent(made::add);
        return changes.record(actor, before, before.registration().with(old.to(wanted)), revision, made);
    }
}
