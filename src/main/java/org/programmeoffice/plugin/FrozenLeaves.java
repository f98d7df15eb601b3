package org.programmeoffice.plugin;

import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.plan.FrozenItem;
import org.programmeoffice.plan.FrozenScope;
import org.programmeoffice.plan.ScopeToFreeze;
import org.programmeoffice.workitem.Rollup;

/** The leaves of this node's last snapshot, to be frozen with a baseline. */
final class FrozenLeaves implements ScopeToFreeze {
    private final Rollup rollup;

    FrozenLeaves(Rollup rollup) {
        this.rollup = rollup;
    }

    @Override
    public Optional<FrozenScope> of(InitiativeId initiative) {
        var snapshot = rollup.snapshot();
        if (!snapshot.complete()) {
            return Optional.empty();
        }
        return Optional.of(new FrozenScope(snapshot.leaves(initiative).stream()
                .map(leaf -> new FrozenItem(leaf.id(), leaf.points()))
                .toList()));
    }
}
