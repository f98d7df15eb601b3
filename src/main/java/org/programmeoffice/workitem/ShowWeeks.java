package org.programmeoffice.workitem;

import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows what was created and finished in an initiative per ISO week. */
public final class ShowWeeks {
    private final Permissions permissions;
    private final Rollup rollup;

    public ShowWeeks(Permissions permissions, Rollup rollup) {
        this.permissions = permissions;
        this.rollup = rollup;
    }

    public Outcome<ShownWeeks> show(UserKey viewer, InitiativeKey key) {
        return permissions.demand(viewer, Action.VIEW, key).map(this::weeks);
    }

    private ShownWeeks weeks(InitiativeNode node) {
        var snapshot = rollup.snapshot();
        var figures = snapshot.figures(node.id());
        return new ShownWeeks(
                figures.scopeWeeks(),
                figures.deliveryWeeks(),
                snapshot.zone(),
                snapshot.factsAsOf(),
                snapshot.complete());
    }
}
