package org.programmeoffice.workitem;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.InitiativeId;

/** Carries what JQL rules found over to the next start of a node. */
public final class KeepSearches {
    /** What a rule found is kept again if it is this old, though it did not change, so that its date stays honest. */
    private static final Duration AGAIN_AFTER = Duration.ofHours(1);

    private final ScopeRules rules;
    private final KeptHits kept;
    private final Rollup rollup;
    private final Map<Long, Written> written = new HashMap<>();

    /** What was kept of a rule the last time. */
    private static final class Written {
        private final long[] ids;
        private final Instant asOf;

        private Written(long[] ids, Instant asOf) {
            this.ids = ids;
            this.asOf = asOf;
        }
    }

    public KeepSearches(ScopeRules rules, KeptHits kept, Rollup rollup) {
        this.rules = rules;
        this.kept = kept;
        this.rollup = rollup;
    }

    /** Gives rules what they found before the node began. */
    void restore() {
        var known = searchRules();
        kept.all().forEach((rule, hit) -> {
            if (known.contains(rule)) {
                rollup.hits()
                        .restore(
                                rule,
                                hit.ids().stream().mapToLong(Long::longValue).toArray(),
                                hit.asOf());
            }
        });
    }

    /** Keeps what rules found that is not kept yet, and forgets rules that are no more. */
    void keep() {
        var ids = rollup.hits().ids();
        var due = new HashMap<Long, Written>();
        rollup.hits().searched().forEach((rule, asOf) -> {
            var found = ids.getOrDefault(rule, new long[0]);
            if (isDue(written.get(rule), found, asOf)) {
                due.put(rule, new Written(found, asOf));
            }
        });
        if (!due.isEmpty()) {
            kept.keep(hits(due));
            written.putAll(due);
        }
        forgetOthers(ids.keySet());
    }

    /** Returns the initiatives with a JQL rule that was never searched, so that their figures are too low. */
    Set<InitiativeId> unsearched() {
        var initiatives = new HashSet<InitiativeId>();
        rules.all().stream()
                .filter(rule -> rule.selector() instanceof Selector.Jql)
                .filter(rule -> rollup.hits().asOf(rule.id()).isEmpty())
                .forEach(rule -> initiatives.add(rule.initiative()));
        return initiatives;
    }

    private static boolean isDue(@Nullable Written before, long[] ids, Instant asOf) {
        return before == null || !Arrays.equals(before.ids, ids) || !asOf.isBefore(before.asOf.plus(AGAIN_AFTER));
    }

    private static Map<Long, KeptHits.KeptHit> hits(Map<Long, Written> due) {
        var hits = new HashMap<Long, KeptHits.KeptHit>();
        due.forEach((rule, found) -> hits.put(
                rule, new KeptHits.KeptHit(Arrays.stream(found.ids).boxed().toList(), found.asOf)));
        return hits;
    }

    private void forgetOthers(Set<Long> known) {
        var gone = new HashSet<>(written.keySet());
        gone.removeAll(known);
        if (!gone.isEmpty()) {
            kept.forget(gone);
            written.keySet().removeAll(gone);
        }
    }

    private Set<Long> searchRules() {
        var ids = new HashSet<Long>();
        rules.all().stream()
                .filter(rule -> rule.selector() instanceof Selector.Jql)
                .forEach(rule -> ids.add(rule.id()));
        return ids;
    }
}
