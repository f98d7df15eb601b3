package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/**
 * Shows what the plans of everything that a person may view come to, as for a list. Whoever views an initiative views what
 * is below it, so its sums hold nothing that he may not see. The number of statements does not grow with the initiatives.
 */
public final class ShowOutlooks {
    private final InitiativeTree tree;
    private final Plans plans;
    private final Budgets budgets;
    private final Baselines baselines;
    private final Permissions permissions;

    public ShowOutlooks(
            InitiativeTree tree, Plans plans, Budgets budgets, Baselines baselines, Permissions permissions) {
        this.tree = tree;
        this.plans = plans;
        this.budgets = budgets;
        this.baselines = baselines;
        this.permissions = permissions;
    }

    public Map<InitiativeId, PlanOutlook> show(UserKey viewer) {
        var all = tree.all();
        var viewable = permissions.viewable(viewer, all);
        var own = own(viewable);
        var byId = all.stream().collect(Collectors.toMap(InitiativeNode::id, Function.identity()));
        var summed = new HashMap<>(own);
        own.forEach((id, outlook) ->
                above(byId, id).forEach(holder -> summed.computeIfPresent(holder, (key, sum) -> with(sum, outlook))));
        return Map.copyOf(summed);
    }

    private Map<InitiativeId, PlanOutlook> own(Collection<InitiativeId> ids) {
        var stages = plans.stages(ids).stream().collect(Collectors.groupingBy(Stage::initiative));
        var milestones = plans.milestones(ids).stream().collect(Collectors.groupingBy(Milestone::initiative));
        var money = budgets.of(ids);
        var histories = baselines.of(ids);
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> {
            var history = histories.getOrDefault(id, BaselineHistory.EMPTY);
            return new PlanOutlook(
                    TimePosition.of(
                            stages.getOrDefault(id, List.of()), milestones.getOrDefault(id, List.of()), history),
                    Optional.empty(),
                    Optional.ofNullable(money.get(id))
                            .map(budget -> CostOutlook.of(CostPosition.of(budget, history)))
                            .orElse(CostOutlook.NONE),
                    history.latest().map(baseline -> baseline.plan().scope()));
        }));
    }

    private static List<InitiativeId> above(Map<InitiativeId, InitiativeNode> byId, InitiativeId id) {
        return Stream.iterate(parent(byId, id), Optional::isPresent, next -> next.flatMap(up -> parent(byId, up)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<InitiativeId> parent(Map<InitiativeId, InitiativeNode> byId, InitiativeId id) {
        return Optional.ofNullable(byId.get(id)).flatMap(InitiativeNode::parent);
    }

    private static PlanOutlook with(PlanOutlook sum, PlanOutlook below) {
        Optional<LocalDate> latest = Stream.of(sum.latestBelow(), below.time().finish())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return new PlanOutlook(sum.time(), latest, sum.cost().plus(below.cost()), sum.promisedScope());
    }
}
