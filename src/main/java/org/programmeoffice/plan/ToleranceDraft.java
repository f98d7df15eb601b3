package org.programmeoffice.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.programmeoffice.common.FieldReader;

/** The tolerance of one aspect as a person typed it; a bound that is empty is open, and without bounds there is none. */
public record ToleranceDraft(
        String aspect, String lower, String upper, String unit, String amberFraction, String owner) {

    /** Returns the aspect; empty if it is wrong. */
    Optional<Aspect> aspect(FieldReader reader, String prefix) {
        return reader.choice(prefix + "aspect", aspect, Aspect.class);
    }

    /** Returns the tolerance; empty if it is wrong. Errors carry the prefix before the field. */
    Optional<Tolerance> read(FieldReader reader, String prefix) {
        var below = bound(reader, prefix + "lower", lower);
        var above = bound(reader, prefix + "upper", upper);
        var measure = reader.choice(prefix + "unit", unit, ToleranceUnit.class);
        var fraction = fraction(reader, prefix + "amberFraction");
        var level = reader.choice(prefix + "owner", owner, ToleranceLevel.class);
        boolean bounded = !lower.isBlank() || !upper.isBlank();
        reader.demand(bounded, prefix + "upper", "pmo.plan.error.noBound");
        boolean complete = below.isPresent() || above.isPresent();
        return complete && measure.isPresent() && fraction.isPresent() && level.isPresent()
                ? Optional.of(new Tolerance(below, above, measure.get(), fraction.get(), level.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> bound(FieldReader reader, String field, String text) {
        var number = reader.number(field, text);
        reader.demand(number.filter(value -> value.signum() < 0).isEmpty(), field, "pmo.plan.error.negative");
        return number.filter(value -> value.signum() >= 0);
    }

    private Optional<BigDecimal> fraction(FieldReader reader, String field) {
        if (amberFraction.isBlank()) {
            return Optional.of(Tolerance.HALF);
        }
        var number = reader.number(field, amberFraction);
        var share = number.filter(value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0);
        reader.demand(number.isEmpty() || share.isPresent(), field, "pmo.plan.error.fraction");
        return share;
    }
}
