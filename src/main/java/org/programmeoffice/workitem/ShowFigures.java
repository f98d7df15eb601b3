package org.programmeoffice.workitem;

import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows the figures of one initiative. */
public final class ShowFigures {
    private final Permissions permissions;
    private final FigureSource figures;

    public ShowFigures(Permissions permissions, FigureSource figures) {
        this.permissions = permissions;
        this.figures = figures;
    }

    public Outcome<ShownFigures> show(UserKey viewer, InitiativeKey key) {
        return permissions.demand(viewer, Action.VIEW, key).map(node -> figures.of(node));
    }
}
