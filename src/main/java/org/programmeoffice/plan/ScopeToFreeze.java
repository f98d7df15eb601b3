package org.programmeoffice.plan;

import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/** The work that counts for an initiative now, to be frozen with a baseline. */
public interface ScopeToFreeze {
    /**
     * Returns the leaves in scope with their estimates, {@link FrozenScope#EMPTY} if no work is linked; empty while the
     * work is not known completely, so that no part of a scope is frozen for the whole.
     */
    Optional<FrozenScope> of(InitiativeId initiative);
}
