package org.programmeoffice.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.dependency.Dependencies;
import org.programmeoffice.dependency.DependencyDetails;
import org.programmeoffice.plan.ScopeGrowth;
import org.programmeoffice.plan.ShowOutlooks;
import org.programmeoffice.plan.ShowScopeGrowth;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.portfolio.ShowInitiative;
import org.programmeoffice.rollup.WeekSeries;
import org.programmeoffice.workitem.ShowFigures;
import org.programmeoffice.workitem.ShowWeeks;
import org.programmeoffice.workitem.ShownFigures;
import org.programmeoffice.workitem.ShownWeeks;

/** Shows how an initiative stands, to whoever may view it. */
public final class ShowStatus {
    private final ShowInitiative initiatives;
    private final ShowFigures figures;
    private final ShowWeeks weeks;
    private final ShowOutlooks outlooks;
    private final ShowScopeGrowth growth;
    private final Dependencies dependencies;
    private final InitiativeTree tree;
    private final Clock clock;

    public ShowStatus(
            ShowInitiative initiatives,
            ShowFigures figures,
            ShowWeeks weeks,
            ShowOutlooks outlooks,
            ShowScopeGrowth growth,
            Dependencies dependencies,
            InitiativeTree tree,
            Clock clock) {
        this.initiatives = initiatives;
        this.figures = figures;
        this.weeks = weeks;
        this.outlooks = outlooks;
        this.growth = growth;
        this.dependencies = dependencies;
        this.tree = tree;
        this.clock = clock;
    }

    public Outcome<Status> show(UserKey viewer, InitiativeKey key) {
        return initiatives.show(viewer, key).then(details -> figures.show(viewer, key)
                .then(shown -> weeks.show(viewer, key).then(series -> growth.show(viewer, key)
                        .map(grown -> status(viewer, details, shown, series, grown)))));
    }

    private Status status(
            UserKey viewer,
            InitiativeDetails details,
            ShownFigures shown,
            ShownWeeks series,
            Optional<ScopeGrowth> grown) {
        var id = details.initiative().id();
        return new Status(
                details,
                shown,
                Trend.of(
                        series.complete() ? series.delivery() : WeekSeries.EMPTY,
                        LocalDate.now(clock.withZone(series.zone()))),
                Optional.ofNullable(outlooks.show(viewer).get(id)),
                grown,
                dependencies(id));
    }

    private List<DependencyDetails> dependencies(InitiativeId top) {
        Map<InitiativeId, InitiativeNode> all =
                tree.all().stream().collect(Collectors.toMap(InitiativeNode::id, Function.identity()));
        var ids = all.values().stream()
                .filter(node -> isUnder(node, top, all))
                .map(InitiativeNode::id)
                .toList();
        return dependencies.of(ids).stream()
                .map(dependency -> DependencyDetails.of(dependency, all))
                .toList();
    }

    private static boolean isUnder(InitiativeNode node, InitiativeId top, Map<InitiativeId, InitiativeNode> all) {
        Optional<InitiativeNode> next = Optional.of(node);
        while (next.isPresent() && !next.get().id().equals(top)) {
            next = next.get().parent().flatMap(id -> Optional.ofNullable(all.get(id)));
        }
        return next.isPresent();
    }
}
