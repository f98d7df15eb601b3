package org.programmeoffice.plan;

import java.time.Clock;
import java.util.List;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.TextRule;
import org.programmeoffice.common.UserKey;

/** Freezes the plan as it is and lays it before the board. */
public final class ProposeBaseline {
    static final TextRule REASON = new TextRule("reason", 2_000, true, true);

    private final Plans plans;
    private final Budgets budgets;
    private final Baselines baselines;
    private final ScopeToFreeze scopes;
    private final Permissions permissions;
    private final Revisions revisions;
    private final BaselineNotices notices;
    private final Clock clock;

    public ProposeBaseline(
            Plans plans,
            Budgets budgets,
            Baselines baselines,
            ScopeToFreeze scopes,
            Permissions permissions,
            Revisions revisions,
            BaselineNotices notices,
            Clock clock) {
        this.plans = plans;
        this.budgets = budgets;
        this.baselines = baselines;
        this.scopes = scopes;
        this.permissions = permissions;
        this.revisions = revisions;
        this.notices = notices;
        this.clock = clock;
    }

    /** Returns the proposal. One that still waited is superseded by it; nothing is measured against it yet. */
    public Outcome<Baseline.Proposed> propose(UserKey actor, InitiativeKey key, String reason) {
        var reader = new FieldReader();
        var why = reader.text(REASON, reason);
        return permissions
                .demand(actor, Action.PROPOSE_BASELINE, key)
                .then(node -> reader.outcome(() -> node))
                .then(node -> scopes.of(node.id())
                        .map(scope -> freeze(actor, node, scope, why))
                        .orElseGet(() -> Outcome.refused(Refusal.Invalid.field("", "pmo.plan.error.scopeLoading"))));
    }

    private Outcome<Baseline.Proposed> freeze(UserKey actor, InitiativeNode node, FrozenScope scope, String why) {
        var read = revisions.newestNumber(PlanSubjects.baselines(node.key()));
        var plan = FrozenPlan.of(
                plans.milestones(node.id()), plans.stages(node.id()), budgets.of(node.id()), scope.size());
        if (plan.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.field("", "pmo.plan.error.nothingPlanned"));
        }
        var history = baselines.of(node.id());
        var proposed =
                new Baseline.Proposed(node.id(), history.nextNumber(), new Proposal(actor, clock.instant(), why), plan);
        return new Recording(revisions, clock)
                .record(actor, PlanSubjects.baselines(node.key()), read, changes(history, proposed), () -> {
                    history.proposed().map(Baseline.Proposed::supersede).ifPresent(baselines::mark);
                    baselines.add(proposed, scope);
                    notices.proposed(node, proposed);
                    return proposed;
                });
    }

    private static List<Change> changes(BaselineHistory history, Baseline.Proposed proposed) {
        return BaselineChanges.of(
                history.proposed().map(before -> BaselineChanges.state(before, before.supersede())),
                BaselineChanges.state(proposed),
                Change.of(
                        BaselineChanges.field(proposed, "reason"),
                        "",
                        proposed.proposal().reason()));
    }
}
