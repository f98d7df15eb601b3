package org.programmeoffice.workitem;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;

/** Gives figures to whoever has been found to be allowed to see them. */
public final class FigureSource {
    private final Rollup rollup;
    private final KeptFigures kept;

    public FigureSource(Rollup rollup, KeptFigures kept) {
        this.rollup = rollup;
        this.kept = kept;
    }

    RollupSnapshot snapshot() {
        return rollup.snapshot();
    }

    ShownFigures of(InitiativeNode node) {
        var snapshot = rollup.snapshot();
        return of(node, snapshot, keptIfNeeded(snapshot));
    }

    /** Returns the figures of several initiatives from one snapshot. */
    Map<InitiativeId, ShownFigures> of(Iterable<InitiativeNode> nodes) {
        var snapshot = rollup.snapshot();
        var before = keptIfNeeded(snapshot);
        var figures = new HashMap<InitiativeId, ShownFigures>();
        nodes.forEach(node -> figures.put(node.id(), of(node, snapshot, before)));
        return figures;
    }

    private Map<InitiativeId, KeptFigure> keptIfNeeded(RollupSnapshot snapshot) {
        return snapshot.complete() ? Map.of() : kept.all();
    }

    private static ShownFigures of(InitiativeNode node, RollupSnapshot snapshot, Map<InitiativeId, KeptFigure> before) {
        return new ShownFigures(
                node,
                snapshot.figures(node.id()),
                snapshot.factsAsOf(),
                snapshot.computedAt(),
                snapshot.complete(),
                Optional.ofNullable(before.get(node.id())));
    }
}
