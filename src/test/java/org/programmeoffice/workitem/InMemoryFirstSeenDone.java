package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** First sights in a map. */
final class InMemoryFirstSeenDone implements FirstSeenDone {
    private final Map<Long, Instant> seen = new HashMap<>();

    @Override
    public Map<Long, Instant> all() {
        return Map.copyOf(seen);
    }

    boolean failing;

    @Override
    public void keep(Map<Long, Instant> more) {
        if (failing) {
            throw new IllegalStateException("rows are locked");
        }
        more.forEach(seen::putIfAbsent);
    }

    @Override
    public void forget(Collection<Long> itemIds) {
        seen.keySet().removeAll(itemIds);
    }
}
