package org.programmeoffice.risk;

import java.util.ArrayList;
import java.util.List;

/**
 * Which level each pair of probability and impact has.
 *
 * @param cells 25 levels: those of probability 1 first, each by impact from 1 to 5
 */
public record RiskMatrix(List<RiskLevel> cells) {
    /** The usual filling, by the product: 1 to 3 low, 4 to 6 moderate, 8 to 12 high, 15 and more extreme (NPSA, 2008). */
    public static final RiskMatrix USUAL = new RiskMatrix(usual());

    private static final int SIDE = Rating.MOST;

    public RiskMatrix {
        cells = List.copyOf(cells);
        if (cells.size() != Rating.MOST * Rating.MOST) {
            throw new IllegalArgumentException("a matrix has 25 cells, not " + cells.size());
        }
    }

    public RiskLevel level(int probability, int impact) {
        return cells.get((probability - 1) * SIDE + impact - 1);
    }

    public RiskLevel level(Rating rating) {
        return level(rating.probability(), rating.impact());
    }

    /** Returns the matrix with another level in one cell. */
    public RiskMatrix with(int probability, int impact, RiskLevel level) {
        var changed = new ArrayList<>(cells);
        changed.set((probability - 1) * SIDE + impact - 1, level);
        return new RiskMatrix(changed);
    }

    /** Returns whether two points of the scales can have this product: 7, 11 or 13 cannot occur. */
    public static boolean isProduct(int score) {
        for (int factor = 1; factor <= SIDE; factor++) {
            if (score > 0 && score % factor == 0 && score / factor <= SIDE) {
                return true;
            }
        }
        return false;
    }

    private static List<RiskLevel> usual() {
        var levels = new ArrayList<RiskLevel>();
        for (int probability = 1; probability <= Rating.MOST; probability++) {
            for (int impact = 1; impact <= Rating.MOST; impact++) {
                levels.add(usual(probability * impact));
            }
        }
        return levels;
    }

    private static RiskLevel usual(int product) {
        if (product <= 3) {
            return RiskLevel.LOW;
        }
        if (product <= 6) {
            return RiskLevel.MODERATE;
        }
        return product <= 12 ? RiskLevel.HIGH : RiskLevel.EXTREME;
    }
}
