package org.programmeoffice.workitem;

import java.util.Arrays;
import java.util.List;
import org.programmeoffice.rollup.Progress;

/** What each rule reaches, and how far the leaves among it are. Immutable once the pass that made it is over. */
final class RuleTally {
    private static final int REACHED = 0;
    private static final int COUNTED = 1;
    private static final int DONE = 2;
    private static final int POINTS = 3;
    private static final int POINTS_DONE = 4;
    private static final int COLUMNS = 5;

    private final long[] ids;
    private final long[] sums;

    /**
     * @param rules by ascending id
     */
    RuleTally(List<ScopeRule> rules) {
        ids = rules.stream().mapToLong(ScopeRule::id).toArray();
        sums = new long[ids.length * COLUMNS];
    }

    void addReached(int rule, long items) {
        sums[rule * COLUMNS + REACHED] += items;
    }

    void addLeaves(int rule, Sums other, int group) {
        int base = rule * COLUMNS;
        sums[base + COUNTED] += other.items(group);
        sums[base + DONE] += other.done(group);
        sums[base + POINTS] += other.pointsOfProgress(group);
        sums[base + POINTS_DONE] += other.pointsDoneOfProgress(group);
    }

    /** Returns the figures of the rule with that id; empty ones if there is none. */
    RuleFigures of(long id) {
        int base = Arrays.binarySearch(ids, id) * COLUMNS;
        return base < 0
                ? RuleFigures.NONE
                : new RuleFigures(
                        sums[base + REACHED],
                        sums[base + COUNTED],
                        Progress.ofUnits(sums[base + DONE], sums[base + COUNTED]),
                        new Progress(sums[base + POINTS_DONE], sums[base + POINTS]));
    }
}
