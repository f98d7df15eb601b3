package org.programmeoffice.risk;

import java.util.Currency;
import org.programmeoffice.common.Money;

/**
 * What it would cost or bring if it happened, from 0: the same three times if only one amount is known.
 *
 * @param least in the currency's smallest unit
 * @param likely not below the least
 * @param most not below the likely
 */
public record CostImpact(long least, long likely, long most, Currency currency) {
    /** The greatest amount, in the smallest unit: a sum of many of them still fits. */
    public static final long GREATEST = 100_000_000_000_000L;

    public CostImpact {
        if (least < 0 || likely < least || most < likely || most > GREATEST || !Money.isMoney(currency)) {
            throw new IllegalArgumentException("no cost impact: " + least + ", " + likely + ", " + most);
        }
    }

    /** Returns an impact of which one amount is known. */
    public static CostImpact of(Money amount) {
        return new CostImpact(amount.minor(), amount.minor(), amount.minor(), amount.currency());
    }

    /** Returns the weighted mean (least + 4 likely + most) / 6, counted in sixths so that it is exact. */
    public long sixths() {
        return least + 4 * likely + most;
    }
}
