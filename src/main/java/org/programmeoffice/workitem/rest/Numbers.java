package org.programmeoffice.workitem.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Numbers as clients expect them: units, not thousandths. */
final class Numbers {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private Numbers() {}

    /** Returns thousandths as units, exactly and without needless zeros. */
    static BigDecimal units(long thousandths) {
        var units = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return units.scale() < 0 ? units.setScale(0) : units;
    }

    /** Returns days with four decimals, rounded half up. */
    static BigDecimal days(Duration time) {
        return BigDecimal.valueOf(time.toSeconds()).divide(DAY, 4, RoundingMode.HALF_UP);
    }
}
