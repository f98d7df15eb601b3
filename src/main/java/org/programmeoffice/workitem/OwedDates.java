package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** First-seen dates that are in the table but not yet kept. What could not be kept is tried again, in order. One thread at a time. */
final class OwedDates {
    private final FirstSeenDone seen;
    private final Map<Long, Instant> toKeep = new HashMap<>();
    private final Set<Long> toForget = new HashSet<>();

    OwedDates(FirstSeenDone seen) {
        this.seen = seen;
    }

    /** Owes that the items turned done then; an older date of theirs that is still to be forgotten is forgotten first. */
    synchronized void turned(Map<Long, Instant> items) {
        toKeep.putAll(items);
    }

    /** Owes that the items need no date any more. */
    synchronized void forget(Collection<Long> items) {
        items.forEach(toKeep::remove);
        toForget.addAll(items);
    }

    /** Pays. A failure is thrown on, and what it concerns stays owed. */
    synchronized void pay() {
        if (!toForget.isEmpty()) {
            seen.forget(new ArrayList<>(toForget));
            toForget.clear();
        }
        if (!toKeep.isEmpty()) {
            seen.keep(Map.copyOf(toKeep));
            toKeep.clear();
        }
    }
}
