package org.programmeoffice.workitem;

import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.LeadTime;

/** Shows how long the resolved items of an initiative took. */
public final class ShowLeadTime {
    private final Permissions permissions;
    private final Rollup rollup;

    public ShowLeadTime(Permissions permissions, Rollup rollup) {
        this.permissions = permissions;
        this.rollup = rollup;
    }

    public Outcome<LeadTime> show(UserKey viewer, InitiativeKey key) {
        return permissions.demand(viewer, Action.VIEW, key).map(node -> rollup.snapshot()
                .leadTime(node.id()));
    }
}
