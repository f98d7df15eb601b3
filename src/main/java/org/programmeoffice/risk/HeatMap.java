package org.programmeoffice.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the open risks of one or more initiatives stand in the matrix.
 *
 * @param counts how many are in each cell now; cells without any are missing
 * @param moves the way of each rated risk, the highest rank first
 * @param unrated how many are not rated yet
 * @param breaches how many threats are above the appetite
 * @param overdue how many were to be looked at again before today
 * @param hidden how many restricted ones are not shown
 */
public record HeatMap(
        RiskMatrix matrix,
        Map<RiskFilter.Cell, Integer> counts,
        List<Move> moves,
        int unrated,
        int breaches,
        int overdue,
        int hidden,
        List<Exposure> exposures) {
    /** A risk's way through the matrix. */
    public record Move(Risk risk, RiskLevel level) {}

    public HeatMap {
        counts = Map.copyOf(counts);
        moves = List.copyOf(moves);
        exposures = List.copyOf(exposures);
    }

    static Map<RiskFilter.Cell, Integer> counts(List<Risk> risks) {
        var counts = new HashMap<RiskFilter.Cell, Integer>();
        risks.forEach(risk -> risk.ratings()
                .current()
                .ifPresent(rating -> counts.merge(RiskFilter.Cell.of(rating), 1, Integer::sum)));
        return counts;
    }

    /** Returns how many open risks have that level now. */
    public long count(RiskLevel level) {
        return moves.stream().filter(move -> move.level() == level).count();
    }

    /** Returns how many risks are shown. */
    public int total() {
        return moves.size() + unrated;
    }
}
