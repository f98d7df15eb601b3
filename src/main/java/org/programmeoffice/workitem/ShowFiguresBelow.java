package org.programmeoffice.workitem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows the figures of what stands directly below an initiative, by kind and number. Who may view the one may view the others. */
public final class ShowFiguresBelow {
    private static final Comparator<InitiativeNode> ORDER = Comparator.comparing(InitiativeNode::kind)
            .thenComparing(node -> node.key().prefix())
            .thenComparing(node -> node.key().number());

    private final Permissions permissions;
    private final InitiativeTree tree;
    private final FigureSource figures;

    public ShowFiguresBelow(Permissions permissions, InitiativeTree tree, FigureSource figures) {
        this.permissions = permissions;
        this.tree = tree;
        this.figures = figures;
    }

    public Outcome<List<ShownFigures>> show(UserKey viewer, InitiativeKey key) {
        return permissions.demand(viewer, Action.VIEW, key).map(this::below);
    }

    private List<ShownFigures> below(InitiativeNode node) {
        var children = tree.all().stream()
                .filter(child -> child.parent().equals(Optional.of(node.id())))
                .sorted(ORDER)
                .toList();
        var shown = figures.of(children);
        return children.stream()
                .flatMap(child -> Optional.ofNullable(shown.get(child.id())).stream())
                .toList();
    }
}
