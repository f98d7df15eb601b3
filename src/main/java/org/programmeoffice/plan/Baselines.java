package org.programmeoffice.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/**
 * The baselines of all initiatives. What was frozen is kept once and cannot be changed; none is ever removed. Write only
 * inside {@link org.programmeoffice.access.Revisions#record}.
 */
public interface Baselines {
    /** Returns the baselines of these initiatives; one that never had any has an empty history. */
    Map<InitiativeId, BaselineHistory> of(Collection<InitiativeId> initiatives);

    /** Returns the work items that a baseline froze, which must exist. */
    FrozenScope scope(InitiativeId initiative, int number);

    /** Keeps a new proposal and the work items that it froze. */
    void add(Baseline.Proposed proposed, FrozenScope scope);

    /** Keeps the state and the approval of a baseline that was added before. */
    void mark(Baseline baseline);

    default BaselineHistory of(InitiativeId initiative) {
        return of(List.of(initiative)).getOrDefault(initiative, BaselineHistory.EMPTY);
    }
}
