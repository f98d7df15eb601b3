package org.programmeoffice.workitem;

import java.time.Instant;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows what an initiative's present scope looked like at an instant. */
public final class ShowAsOf {
    private final Permissions permissions;
    private final Rollup rollup;

    public ShowAsOf(Permissions permissions, Rollup rollup) {
        this.permissions = permissions;
        this.rollup = rollup;
    }

    public Outcome<FiguresAsOf> show(UserKey viewer, InitiativeKey key, Instant instant) {
        return permissions.demand(viewer, Action.VIEW, key).map(node -> rollup.snapshot()
                .asOf(node.id(), instant));
    }
}
