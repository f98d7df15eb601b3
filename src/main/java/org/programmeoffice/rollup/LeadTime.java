package org.programmeoffice.rollup;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long resolved items took from creation to resolution, as percentiles by nearest rank: the shortest time within which
 * at least that share of the items was resolved. Percentiles of two scopes do not add up.
 *
 * @param items how many resolved items were measured
 * @param median the 50th percentile; zero if there are no items
 * @param eightyFifth the 85th percentile; zero if there are no items
 */
public record LeadTime(int items, Duration median, Duration eightyFifth) {
    /** Nothing was resolved yet. */
    public static final LeadTime NONE = new LeadTime(0, Duration.ZERO, Duration.ZERO);

    /** Returns the lead time of items that took so many seconds each, in any order. */
    public static LeadTime ofSeconds(long[] seconds) {
        if (seconds.length == 0) {
            return NONE;
        }
        var sorted = seconds.clone();
        Arrays.sort(sorted);
        return new LeadTime(
                sorted.length,
                Duration.ofSeconds(nearestRank(sorted, 50)),
                Duration.ofSeconds(nearestRank(sorted, 85)));
    }

    /** Returns the median, empty if nothing was resolved. */
    public Optional<Duration> typical() {
        return items == 0 ? Optional.empty() : Optional.of(median);
    }

    private static long nearestRank(long[] sorted, int percent) {
        var rank = (int) (((long) sorted.length * percent + 99) / 100);
        return sorted[Math.max(1, rank) - 1];
    }
}
