package org.programmeoffice.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/**
 * Every version of the tolerances of all initiatives. Write only inside {@link
 * org.programmeoffice.access.Revisions#record}.
 */
public interface ToleranceSets {
    /** Returns the newest tolerances of these initiatives; one that never had any has {@link ToleranceSet#NONE}. */
    Map<InitiativeId, ToleranceSet> newest(Collection<InitiativeId> initiatives);

    /** Returns a version; empty if there is none of that number. */
    Optional<ToleranceSet> version(InitiativeId initiative, int version);

    /** Keeps a new version. */
    void add(InitiativeId initiative, ToleranceSet set);

    default ToleranceSet newest(InitiativeId initiative) {
        return newest(List.of(initiative)).getOrDefault(initiative, ToleranceSet.NONE);
    }
}
