package org.programmeoffice.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far one aspect may go off its baseline before somebody above has to decide.
 *
 * @param lower how far below, as a number from 0; empty if there is no bound below
 * @param upper how far above, as a number from 0; empty if there is no bound above
 * @param amberFraction the share of a bound, 0 to 1, up to which all is green
 * @param owner the level that set it
 */
public record Tolerance(
        Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        ToleranceUnit unit,
        BigDecimal amberFraction,
        ToleranceLevel owner) {
    /** The amber fraction that holds unless another is set. */
    public static final BigDecimal HALF = new BigDecimal("0.5");

    public Tolerance {
        lower = lower.map(BigDecimal::stripTrailingZeros);
        upper = upper.map(BigDecimal::stripTrailingZeros);
        amberFraction = amberFraction.stripTrailingZeros();
        if (lower.isEmpty() && upper.isEmpty()) {
            throw new IllegalArgumentException("a tolerance has a bound");
        }
        if (isNegative(lower) || isNegative(upper)) {
            throw new IllegalArgumentException("bounds are distances: " + lower + ", " + upper);
        }
        if (amberFraction.signum() < 0 || amberFraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("an amber fraction is 0 to 1, not " + amberFraction);
        }
    }

    /** Returns how the deviation stands to the bounds; touching a bound is still within it. */
    public ToleranceVerdict verdict(Deviation deviation) {
        if (deviation instanceof Deviation.Measured measured) {
            return measured.unit() == unit
                    ? verdict(measured.value())
                    : ToleranceVerdict.without(ToleranceReason.OTHER_UNIT);
        }
        return deviation instanceof Deviation.Missing missing
                ? ToleranceVerdict.without(missing.reason())
                : ToleranceVerdict.without(ToleranceReason.COMPLETE);
    }

    private ToleranceVerdict verdict(BigDecimal value) {
        var bound = value.signum() < 0 ? lower : upper;
        var distance = value.abs();
        return new ToleranceVerdict(reason(distance, bound), Optional.of(value), used(distance, bound));
    }

    private ToleranceReason reason(BigDecimal distance, Optional<BigDecimal> bound) {
        if (bound.isEmpty() || distance.compareTo(bound.get().multiply(amberFraction)) <= 0) {
            return ToleranceReason.WITHIN;
        }
        return distance.compareTo(bound.get()) <= 0 ? ToleranceReason.NEAR : ToleranceReason.OUTSIDE;
    }

    private static Optional<BigDecimal> used(BigDecimal distance, Optional<BigDecimal> bound) {
        return bound.filter(limit -> limit.signum() > 0)
                .map(limit -> distance.movePointRight(2).divide(limit, 0, RoundingMode.DOWN));
    }

    private static boolean isNegative(Optional<BigDecimal> bound) {
        return bound.filter(value -> value.signum() < 0).isPresent();
    }
}
