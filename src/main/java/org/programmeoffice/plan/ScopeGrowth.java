package org.programmeoffice.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the work in scope differs from what a baseline promised. An item that stays with another estimate was neither added nor
 * removed; it changes the points of the present size only.
 *
 * @param baseline the number of the baseline
 * @param before the size that it promised
 * @param now the present size
 * @param added in scope now and not promised
 * @param removed promised and not in scope any more, with the estimates of then
 */
public record ScopeGrowth(int baseline, ScopeSize before, ScopeSize now, FrozenScope added, FrozenScope removed) {
    public static ScopeGrowth since(int baseline, FrozenScope promised, FrozenScope present) {
        return new ScopeGrowth(
                baseline, promised.size(), present.size(), without(present, promised), without(promised, present));
    }

    /** Returns by how many items the scope grew; negative if it shrank. */
    public long items() {
        return (long) now.items() - before.items();
    }

    /** Returns by how many thousandths of a point the scope grew; negative if it shrank. */
    public long points() {
        return Math.subtractExact(now.points(), before.points());
    }

    private static FrozenScope without(FrozenScope scope, FrozenScope other) {
        Set<Long> left = other.items().stream().map(FrozenItem::id).collect(Collectors.toSet());
        List<FrozenItem> kept =
                scope.items().stream().filter(item -> !left.contains(item.id())).toList();
        return new FrozenScope(kept);
    }
}
