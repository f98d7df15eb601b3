package org.programmeoffice.workitem;

import java.util.Map;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/** Shows the figures of every initiative that the viewer may view, as for a list. */
public final class ShowAllFigures {
    private final Permissions permissions;
    private final InitiativeTree tree;
    private final FigureSource figures;

    public ShowAllFigures(Permissions permissions, InitiativeTree tree, FigureSource figures) {
        this.permissions = permissions;
        this.tree = tree;
        this.figures = figures;
    }

    public Map<InitiativeId, ShownFigures> show(UserKey viewer) {
        var all = tree.all();
        var viewable = permissions.viewable(viewer, all);
        return figures.of(
                all.stream().filter(node -> viewable.contains(node.id())).toList());
    }
}
