package org.programmeoffice.plan;

import org.programmeoffice.common.InitiativeId;

/** The work that counts for an initiative now, to be frozen with a baseline. */
public interface ScopeToFreeze {
    /** Returns the leaves in scope with their estimates; {@link FrozenScope#EMPTY} if no work is linked. */
    FrozenScope of(InitiativeId initiative);
}
