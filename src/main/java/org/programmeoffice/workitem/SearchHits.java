package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** What each JQL rule found last, on this node. */
public final class SearchHits {
    /** The most items a JQL rule may find. */
    public static final int LIMIT = 50_000;

    private final Map<Long, Hits> byRule = new ConcurrentHashMap<>();

    /** What one rule found; the ids ascend and are distinct. */
    private static final class Hits {
        private final long[] ids;
        private final RuleState state;
        private final Instant asOf;

        private Hits(long[] ids, RuleState state, Instant asOf) {
            this.ids = ids;
            this.state = state;
            this.asOf = asOf;
        }
    }

    /** Returns the state of the rule. */
    public RuleState state(ScopeRule rule) {
        if (!(rule.selector() instanceof Selector.Jql)) {
            return RuleState.CURRENT;
        }
        var hits = byRule.get(rule.id());
        return hits == null ? RuleState.WAITING : hits.state;
    }

    /** Returns when the rule's search last succeeded. */
    public Optional<Instant> asOf(long ruleId) {
        return Optional.ofNullable(byRule.get(ruleId)).map(hits -> hits.asOf).filter(Instant.EPOCH::isBefore);
    }

    /** Returns how many items the rule found last. */
    int count(long ruleId) {
        var hits = byRule.get(ruleId);
        return hits == null ? 0 : hits.ids.length;
    }

    /** Takes what the rule found before this node began, unless it was searched since. */
    void restore(long ruleId, long[] ids, Instant asOf) {
        byRule.putIfAbsent(ruleId, new Hits(ids, RuleState.CURRENT, asOf));
    }

    /** Returns the rules whose search has succeeded at least once, and when it last did. */
    Map<Long, Instant> searched() {
        var searched = new HashMap<Long, Instant>();
        byRule.keySet().forEach(rule -> asOf(rule).ifPresent(at -> searched.put(rule, at)));
        return searched;
    }

    /** Keeps what the rule found. Returns whether it found something else before. */
    boolean found(long ruleId, long[] ids, Instant asOf) {
        var sorted = Arrays.stream(ids).sorted().distinct().toArray();
        var before = byRule.put(ruleId, new Hits(sorted, RuleState.CURRENT, asOf));
        return before == null || !Arrays.equals(before.ids, sorted);
    }

    /** Keeps what the rule finds of the items that changed; the others stay. Returns whether anything differs. */
    boolean update(long ruleId, long[] changed, long[] found, Instant asOf) {
        var dropped = changed.clone();
        Arrays.sort(dropped);
        var differs = new AtomicBoolean();
        byRule.computeIfPresent(ruleId, (id, before) -> {
            var kept = Arrays.stream(before.ids).filter(item -> Arrays.binarySearch(dropped, item) < 0);
            var after = LongStream.concat(kept, Arrays.stream(found))
                    .sorted()
                    .distinct()
                    .toArray();
            differs.set(!Arrays.equals(before.ids, after));
            return new Hits(after, RuleState.CURRENT, asOf);
        });
        return differs.get();
    }

    /** Keeps that the rule could not be searched; what it found before stays. */
    void failed(long ruleId, RuleState why) {
        byRule.compute(
                ruleId,
                (id, before) -> before == null
                        ? new Hits(new long[0], why, Instant.EPOCH)
                        : new Hits(before.ids, why, before.asOf));
    }

    /** Forgets rules that are not there any more. One that comes while they are read is not forgotten. */
    void keepOnly(Supplier<Set<Long>> rules) {
        var known = Set.copyOf(byRule.keySet());
        var there = rules.get();
        known.stream().filter(rule -> !there.contains(rule)).forEach(byRule::remove);
    }

    Map<Long, long[]> ids() {
        var ids = new HashMap<Long, long[]>();
        byRule.forEach((rule, hits) -> ids.put(rule, hits.ids));
        return ids;
    }
}
