package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * When an item that is done without a resolution date was first seen done. Items that were so at the first load have no date and
 * are not in here.
 */
public interface FirstSeenDone {
    Map<Long, Instant> all();

    /** Keeps the instants; an earlier one that is already kept for an item stays. */
    void keep(Map<Long, Instant> seen);

    /** Forgets items that need no date any more: no longer done, resolved, or gone. */
    void forget(Collection<Long> itemIds);
}
