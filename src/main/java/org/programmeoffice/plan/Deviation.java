package org.programmeoffice.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How far the forecast at completion of one aspect lies off its latest approved baseline. */
public sealed interface Deviation {
    /** A number of the unit; above 0 is more, later or dearer than the baseline. */
    record Measured(BigDecimal value, ToleranceUnit unit) implements Deviation {
        public Measured {
            value = value.stripTrailingZeros();
        }
    }

    /** The aspect is done with: nothing is forecast any more. */
    record Complete() implements Deviation {}

    /** Nothing can be said. */
    record Missing(ToleranceReason reason) implements Deviation {
        public Missing {
            if (reason != ToleranceReason.NO_BASELINE && reason != ToleranceReason.NO_DATA) {
                throw new IllegalArgumentException("not a reason to know nothing: " + reason);
            }
        }
    }

    /** Returns the difference as a percentage of the whole, rounded half up to 6 digits; nothing can be said of a whole of 0. */
    static Deviation percent(BigDecimal difference, BigDecimal whole) {
        return whole.signum() == 0
                ? new Missing(ToleranceReason.NO_DATA)
                : new Measured(
                        difference.movePointRight(2).divide(whole, new MathContext(6, RoundingMode.HALF_UP)),
                        ToleranceUnit.PERCENT);
    }
}
