package org.programmeoffice.rollup;

import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.stream.Collector;

/**
 * Earned of total, in thousandths of the measure's unit (an item, a point, a second).
 *
 * @param earned from 0 to the total
 * @param total 0 means that nothing is in scope, which has no percentage
 */
public record Progress(long earned, long total) {
    /** Nothing in scope. */
    public static final Progress NONE = new Progress(0, 0);

    private static final int UNIT = 1000;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Progress {
        if (earned < 0 || earned > total) {
            throw new IllegalArgumentException("earned is from 0 to the total, not " + earned + " of " + total);
        }
    }

    /** Returns progress in whole units, such as items. */
    public static Progress ofUnits(long earned, long total) {
        return new Progress(Math.multiplyExact(earned, UNIT), Math.multiplyExact(total, UNIT));
    }

    public Progress plus(Progress other) {
        return new Progress(Math.addExact(earned, other.earned), Math.addExact(total, other.total));
    }

    public static Collector<Progress, ?, Progress> toProgress() {
        return Collector.of(
                () -> new Progress[] {NONE},
                (sum, next) -> sum[0] = sum[0].plus(next),
                (left, right) -> new Progress[] {left[0].plus(right[0])},
                sum -> sum[0]);
    }

    /**
     * Returns the whole percentage, rounded down: 100 only if all is earned, 0 only if nothing is; empty if nothing is in
     * scope.
     */
    public OptionalInt percent() {
        if (total == 0) {
            return OptionalInt.empty();
        }
        if (earned == 0 || earned == total) {
            return OptionalInt.of(earned == 0 ? 0 : 100);
        }
        var floor = BigInteger.valueOf(earned).multiply(HUNDRED).divide(BigInteger.valueOf(total));
        return OptionalInt.of(Math.min(99, Math.max(1, floor.intValueExact())));
    }
}
