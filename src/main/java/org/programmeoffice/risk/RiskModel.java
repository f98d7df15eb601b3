package org.programmeoffice.risk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How risks are weighed below one top initiative.
 *
 * @param version 0 for the usual one, otherwise from 1; an older version is never changed
 * @param appetite the highest level that may be borne, of each category
 */
public record RiskModel(int version, RiskMatrix matrix, Map<RiskCategory, RiskLevel> appetite) {
    /** The model until somebody sets another. */
    public static final RiskModel USUAL = new RiskModel(0, RiskMatrix.USUAL, upTo(RiskLevel.MODERATE));

    private static final int RANKS = 100;

    public RiskModel {
        appetite = Map.copyOf(appetite);
        if (appetite.size() != RiskCategory.values().length) {
            throw new IllegalArgumentException("an appetite for each category, not only " + appetite.keySet());
        }
    }

    /** Returns the same appetite for every category. */
    public static Map<RiskCategory, RiskLevel> upTo(RiskLevel level) {
        var lines = new EnumMap<RiskCategory, RiskLevel>(RiskCategory.class);
        for (var category : RiskCategory.values()) {
            lines.put(category, level);
        }
        return lines;
    }

    public RiskLevel appetite(RiskCategory category) {
        var level = appetite.get(category);
        if (level == null) {
            throw new IllegalStateException("no appetite for " + category);
        }
        return level;
    }

    /** Returns the level of the risk now; empty until it is rated. */
    public Optional<RiskLevel> level(Risk risk) {
        return risk.ratings().current().map(matrix::level);
    }

    /** Returns whether a threat that may still happen is higher than may be borne. */
    public boolean breachedBy(Risk risk) {
        return risk.state().isOpen()
                && risk.words().kind() == RiskKind.THREAT
                && level(risk)
                        .filter(level -> level.compareTo(appetite(risk.words().category())) > 0)
                        .isPresent();
    }

    /** Returns a number by which risks are ordered: by level, then by score; 0 until it is rated. */
    public int rank(Risk risk) {
        return risk.ratings()
                .current()
                .map(rating -> firstRank(matrix.level(rating)) + rating.score())
                .orElse(0);
    }

    /** Returns the ranks of a level, the first inclusive, the last exclusive. */
    public static int firstRank(RiskLevel level) {
        return (List.of(RiskLevel.values()).indexOf(level) + 1) * RANKS;
    }

    /** Returns the rank after the last one of a level. */
    public static int afterRank(RiskLevel level) {
        return firstRank(level) + RANKS;
    }

    /** Returns until when a risk of that level is to be looked at again. */
    public static LocalDate nextReview(Optional<RiskLevel> level, LocalDate today) {
        return today.plusDays(level.map(RiskModel::cadence).orElse(30));
    }

    private static int cadence(RiskLevel level) {
        return switch (level) {
            case EXTREME -> 7;
            case HIGH -> 14;
            case MODERATE -> 30;
            case LOW -> 90;
        };
    }
}
