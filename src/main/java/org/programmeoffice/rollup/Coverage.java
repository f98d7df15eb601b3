package org.programmeoffice.rollup;

import java.util.OptionalInt;
import java.util.stream.Collector;

/**
 * How many items of a scope a measure speaks for, such as estimated of all leaves.
 *
 * @param covered from 0 to all
 * @param all 0 means that nothing is in scope, which has no percentage
 */
public record Coverage(long covered, long all) {
    /** Nothing in scope. */
    public static final Coverage NONE = new Coverage(0, 0);

    public Coverage {
        if (covered < 0 || covered > all) {
            throw new IllegalArgumentException("covered is from 0 to all, not " + covered + " of " + all);
        }
    }

    public Coverage plus(Coverage other) {
        return new Coverage(Math.addExact(covered, other.covered), Math.addExact(all, other.all));
    }

    public static Collector<Coverage, ?, Coverage> toCoverage() {
        return Collector.of(
                () -> new Coverage[] {NONE},
                (sum, next) -> sum[0] = sum[0].plus(next),
                (left, right) -> new Coverage[] {left[0].plus(right[0])},
                sum -> sum[0]);
    }

    /** Returns how many the measure is silent about. */
    public long missing() {
        return all - covered;
    }

    /** Returns the whole percentage as {@link Progress#percent()} does: 100 only if all are covered. */
    public OptionalInt percent() {
        return Progress.ofUnits(covered, all).percent();
    }
}
