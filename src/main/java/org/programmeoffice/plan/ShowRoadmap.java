package org.programmeoffice.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.dependency.Dependencies;
import org.programmeoffice.dependency.DependencyDetails;

/**
 * Shows what an initiative and everything below it plan, on one time line. Whoever views the initiative views what is below
 * it. The number of statements does not grow with the number of projects.
 */
public final class ShowRoadmap {
    private final InitiativeTree tree;
    private final InitiativeTitles titles;
    private final Plans plans;
    private final Baselines baselines;
    private final Dependencies dependencies;
    private final Permissions permissions;
    private final Clock clock;

    public ShowRoadmap(
            InitiativeTree tree,
            InitiativeTitles titles,
            Plans plans,
            Baselines baselines,
            Dependencies dependencies,
            Permissions permissions,
            Clock clock) {
        this.tree = tree;
        this.titles = titles;
        this.plans = plans;
        this.baselines = baselines;
        this.dependencies = dependencies;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Returns the roadmap: the initiative first, then what is below it, level by level and by key. */
    public Outcome<Roadmap> show(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(this::roadmap);
    }

    private Roadmap roadmap(InitiativeNode top) {
        var all = tree.all().stream().collect(Collectors.toMap(InitiativeNode::id, Function.identity()));
        var shown = all.values().stream()
                .filter(node -> isUnder(node, top, all))
                .sorted(Comparator.comparing(InitiativeNode::kind)
                        .thenComparing(node -> node.key().prefix())
                        .thenComparing(node -> node.key().number()))
                .toList();
        var ids = shown.stream().map(InitiativeNode::id).toList();
        var troubles = dependencies.of(ids).stream()
                .map(dependency -> DependencyDetails.of(dependency, all))
                .toList();
        return Roadmap.of(projects(shown, ids), troubles, LocalDate.now(clock));
    }

    private List<RoadmapProject> projects(List<InitiativeNode> shown, List<InitiativeId> ids) {
        var stages = plans.stages(ids).stream().collect(Collectors.groupingBy(Stage::initiative));
        var milestones = plans.milestones(ids).stream().collect(Collectors.groupingBy(Milestone::initiative));
        var histories = baselines.of(ids);
        var names = titles.of(ids);
        return shown.stream()
                .map(node -> new RoadmapProject(
                        node.key(),
                        names.getOrDefault(node.id(), ""),
                        stages.getOrDefault(node.id(), List.of()),
                        milestones.getOrDefault(node.id(), List.of()),
                        histories.getOrDefault(node.id(), BaselineHistory.EMPTY)))
                .toList();
    }

    private static boolean isUnder(InitiativeNode node, InitiativeNode top, Map<InitiativeId, InitiativeNode> all) {
        var next = node;
        while (!next.id().equals(top.id())) {
            var parent = next.parent().map(all::get);
            if (parent.isEmpty()) {
                return false;
            }
            next = parent.get();
        }
        return true;
    }
}
