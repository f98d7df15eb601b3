package org.programmeoffice.workitem;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Explains a figure: which rules, how many items, what was left out and why. */
public final class ExplainFigure {
    private final Permissions permissions;
    private final InitiativeTree tree;
    private final FigureSource figures;
    private final RuleLines lines;

    public ExplainFigure(Permissions permissions, InitiativeTree tree, FigureSource figures, RuleLines lines) {
        this.permissions = permissions;
        this.tree = tree;
        this.figures = figures;
        this.lines = lines;
    }

    public Outcome<Explanation> explain(UserKey viewer, InitiativeKey key, Figure figure) {
        return permissions.demand(viewer, Action.VIEW, key).map(node -> explain(viewer, node, figure));
    }

    private Explanation explain(UserKey viewer, InitiativeNode node, Figure figure) {
        var shown = figures.of(node);
        var parts = figure.parts().stream()
                .map(part -> new Explanation.Part(part, shown.figures().count(part)))
                .toList();
        var anomalies = Arrays.stream(Anomaly.values())
                .map(anomaly -> new Explanation.Part(anomaly, shown.figures().count(anomaly)))
                .filter(part -> part.items() > 0)
                .toList();
        var rules = atAndBelow(node).stream()
                .flatMap(below -> lines.of(viewer, below).stream())
                .toList();
        return new Explanation(figure, shown, parts, anomalies, rules);
    }

    private List<InitiativeNode> atAndBelow(InitiativeNode top) {
        var all = tree.all();
        Set<InitiativeId> found = new HashSet<>(Set.of(top.id()));
        boolean grew = true;
        while (grew) {
            grew = all.stream()
                    .filter(node -> node.parent().filter(found::contains).isPresent())
                    .map(node -> found.add(node.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return all.stream().filter(node -> found.contains(node.id())).toList();
    }
}
