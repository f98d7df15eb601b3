package org.programmeoffice.plan;

import java.util.Optional;

/**
 * One month of a budget line, in the smallest unit of the budget's currency.
 *
 * @param planned what is expected to be spent
 * @param actual what was booked; empty if nothing was booked yet, which is not the same as 0
 * @param committed what is ordered but not yet booked
 */
public record MonthCost(long planned, Optional<Long> actual, long committed) {
    public static final MonthCost NONE = new MonthCost(0, Optional.empty(), 0);

    /** Returns whether the month says nothing and need not be kept. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
