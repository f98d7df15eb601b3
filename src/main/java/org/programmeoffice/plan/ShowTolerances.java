package org.programmeoffice.plan;

import java.util.EnumMap;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows the tolerances of an initiative. Time and cost are measured by its plan; the other aspects are not yet. */
public final class ShowTolerances {
    private final ToleranceSets tolerances;
    private final Plans plans;
    private final Budgets budgets;
    private final Baselines baselines;
    private final Permissions permissions;

    public ShowTolerances(
            ToleranceSets tolerances, Plans plans, Budgets budgets, Baselines baselines, Permissions permissions) {
        this.tolerances = tolerances;
        this.plans = plans;
        this.budgets = budgets;
        this.baselines = baselines;
        this.permissions = permissions;
    }

    public Outcome<ToleranceOverview> show(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(this::overview);
    }

    private ToleranceOverview overview(InitiativeNode node) {
        var set = tolerances.newest(node.id());
        var history = baselines.of(node.id());
        var verdicts = new EnumMap<Aspect, ToleranceVerdict>(Aspect.class);
        for (var aspect : Aspect.values()) {
            var unit = set.of(aspect).map(Tolerance::unit).orElse(ToleranceUnit.PERCENT);
            verdicts.put(aspect, set.verdict(aspect, deviation(node, history, aspect, unit)));
        }
        return new ToleranceOverview(set, verdicts);
    }

    private Deviation deviation(InitiativeNode node, BaselineHistory history, Aspect aspect, ToleranceUnit unit) {
        return switch (aspect) {
            case TIME ->
                TimePosition.of(plans.stages(node.id()), plans.milestones(node.id()), history)
                        .deviation(unit);
            case COST ->
                budgets.of(node.id())
                        .map(budget -> CostPosition.of(budget, history).deviation(unit))
                        .orElseGet(() -> new Deviation.Missing(ToleranceReason.NO_DATA));
            default -> new Deviation.Missing(ToleranceReason.NO_DATA);
        };
    }
}
