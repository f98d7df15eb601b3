package org.programmeoffice.plan;

import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows every baseline of an initiative, without the work items that it froze. */
public final class ShowBaselines {
    private final Baselines baselines;
    private final Permissions permissions;

    public ShowBaselines(Baselines baselines, Permissions permissions) {
        this.baselines = baselines;
        this.permissions = permissions;
    }

    public Outcome<BaselineHistory> show(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(node -> baselines.of(node.id()));
    }
}
