package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.Progress;

/** Shows the stages and milestones of an initiative with their slips. */
public final class ShowPlan {
    private final Plans plans;
    private final Baselines baselines;
    private final Permissions permissions;

    public ShowPlan(Plans plans, Baselines baselines, Permissions permissions) {
        this.plans = plans;
        this.baselines = baselines;
        this.permissions = permissions;
    }

    public Outcome<PlanOverview> show(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(this::overview);
    }

    private PlanOverview overview(InitiativeNode node) {
        var stages = plans.stages(node.id()).stream()
                .filter(stage -> !stage.retired())
                .toList();
        var milestones = byDate(plans.milestones(node.id()));
        var history = baselines.of(node.id());
        return new PlanOverview(
                stages,
                milestones,
                history,
                TimePosition.of(stages, milestones, history),
                milestones.stream().map(Milestone::progress).collect(Progress.toProgress()));
    }

    private static List<Milestone> byDate(List<Milestone> milestones) {
        return milestones.stream()
                .filter(milestone -> !milestone.retired())
                .sorted(Comparator.comparing(
                                (Milestone milestone) -> milestone.expected().orElse(LocalDate.MAX))
                        .thenComparingInt(Milestone::number))
                .toList();
    }
}
