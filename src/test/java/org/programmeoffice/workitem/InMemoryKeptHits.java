package org.programmeoffice.workitem;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Kept hits in a map. */
final class InMemoryKeptHits implements KeptHits {
    private final Map<Long, KeptHit> hits = new HashMap<>();
    int writes;

    @Override
    public Map<Long, KeptHit> all() {
        return Map.copyOf(hits);
    }

    @Override
    public void keep(Map<Long, KeptHit> more) {
        writes++;
        hits.putAll(more);
    }

    @Override
    public void forget(Collection<Long> ruleIds) {
        hits.keySet().removeAll(ruleIds);
    }
}
