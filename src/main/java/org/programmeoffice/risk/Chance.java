package org.programmeoffice.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount that comes with a probability.
 *
 * @param hundredths its probability in hundredths of a per cent, 0 to 10,000
 * @param sixths the amount, in sixths of the currency's smallest unit; negative for a loss
 */
public record Chance(int hundredths, long sixths) {
    /** An amount is counted in sixths of the smallest unit, which holds a mean of three points exactly. */
    public static final int PARTS = 6;

    private static final BigDecimal WHOLE = BigDecimal.valueOf((long) ProbabilityBand.CERTAIN * PARTS);

    public Chance {
        if (hundredths < 0 || hundredths > ProbabilityBand.CERTAIN) {
            throw new IllegalArgumentException("no probability: " + hundredths);
        }
    }

    /**
     * Returns the expected value of all together, in the smallest unit: the sum of probability times amount, exact,
     * rounded once, half up. It does not depend on their order.
     */
    public static long expected(Collection<Chance> chances) {
        return chances.stream()
                .map(chance -> BigDecimal.valueOf(chance.hundredths).multiply(BigDecimal.valueOf(chance.sixths)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(WHOLE, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
