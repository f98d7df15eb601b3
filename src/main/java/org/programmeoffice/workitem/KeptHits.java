package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What JQL rules found last, kept for the next start: a rule whose saver has left can never be searched again, and still keeps
 * what it found. Rules that were never searched are not in here.
 */
public interface KeptHits {
    /** Returns what is kept, by rule id. */
    Map<Long, KeptHit> all();

    /** Keeps what these rules found, replacing what they found before; other rules stay. */
    void keep(Map<Long, KeptHit> hits);

    /** Forgets rules that are no more. */
    void forget(Collection<Long> ruleIds);

    /**
     * What one rule found.
     *
     * @param ids ascending
     * @param asOf when it was searched
     */
    record KeptHit(List<Long> ids, Instant asOf) {
        public KeptHit {
            ids = List.copyOf(ids);
        }
    }
}
