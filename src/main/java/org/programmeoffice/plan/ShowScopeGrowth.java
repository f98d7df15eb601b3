package org.programmeoffice.plan;

import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows what came into scope and left it since the baseline that holds now. */
public final class ShowScopeGrowth {
    private final Baselines baselines;
    private final ScopeToFreeze scopes;
    private final Permissions permissions;

    public ShowScopeGrowth(Baselines baselines, ScopeToFreeze scopes, Permissions permissions) {
        this.baselines = baselines;
        this.scopes = scopes;
        this.permissions = permissions;
    }

    /** Returns the growth; empty without an approved baseline, and while the work is not known completely. */
    public Outcome<Optional<ScopeGrowth>> show(UserKey viewer, InitiativeKey key) {
        return permissions.demand(viewer, Action.VIEW, key).map(node -> growth(node.id()));
    }

    private Optional<ScopeGrowth> growth(InitiativeId id) {
        return baselines.of(id).latest().flatMap(promised -> scopes.of(id)
                .map(present -> ScopeGrowth.since(promised.number(), baselines.scope(id, promised.number()), present)));
    }
}
