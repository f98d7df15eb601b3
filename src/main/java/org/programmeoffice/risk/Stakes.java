package org.programmeoffice.risk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is at stake, and when.
 *
 * @param probability in hundredths of a per cent, as it is now; empty if nobody estimated it
 * @param days by how many days the schedule would move
 * @param proximityDate the day on which it may happen
 * @param proximity when it may happen, if no day is known
 */
public record Stakes(
        Optional<Integer> probability,
        Optional<CostImpact> cost,
        Optional<Integer> days,
        Optional<LocalDate> proximityDate,
        Optional<Proximity> proximity) {
    /** Nothing is known. */
    public static final Stakes NONE =
            new Stakes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int SOON = 30;

    /** Returns when it may happen: a day at most 30 days off is imminent; otherwise what was said. */
    public Optional<Proximity> proximityOn(LocalDate today) {
        return proximityDate
                .filter(day -> !day.isAfter(today.plusDays(SOON)))
                .map(day -> Proximity.IMMINENT)
                .or(() -> proximity);
    }
}
