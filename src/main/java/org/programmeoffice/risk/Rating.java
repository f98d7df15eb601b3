package org.programmeoffice.risk;

import java.util.EnumMap;
import java.util.Map;

/**
 * How probable a risk is and how much it would affect.
 *
 * @param probability from 1 (rare) to 5 (almost certain)
 * @param impacts from 1 (insignificant) to 5 (severe), of the dimensions that were rated: at least one
 */
public record Rating(int probability, Map<ImpactDimension, Integer> impacts) {
    /** The highest point of both scales. */
    public static final int MOST = 5;

    public Rating {
        impacts = Map.copyOf(impacts);
        if (!isPoint(probability)
                || impacts.isEmpty()
                || !impacts.values().stream().allMatch(Rating::isPoint)) {
            throw new IllegalArgumentException("no rating: " + probability + " " + impacts);
        }
    }

    /** Returns a rating of one dimension. */
    public static Rating of(int probability, ImpactDimension dimension, int impact) {
        return new Rating(probability, Map.of(dimension, impact));
    }

    /** Returns the overall impact: the greatest of all dimensions, never a mean. */
    public int impact() {
        return impacts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** Returns probability times impact, which fills a matrix at first and breaks ties. It is not the level. */
    public int score() {
        return probability * impact();
    }

    /** Returns such as {@code 4 TIME=2 COST=4}, dimensions in their order. */
    @Override
    public String toString() {
        var text = new StringBuilder().append(probability);
        new EnumMap<>(impacts)
                .forEach((dimension, impact) ->
                        text.append(' ').append(dimension).append('=').append(impact));
        return text.toString();
    }

    /** Returns the rating that {@link #toString} wrote. */
    public static Rating parse(String text) {
        var parts = text.split(" ", -1);
        var impacts = new EnumMap<ImpactDimension, Integer>(ImpactDimension.class);
        for (int at = 1; at < parts.length; at++) {
            int sign = parts[at].indexOf('=');
            impacts.put(
                    ImpactDimension.valueOf(parts[at].substring(0, sign)),
                    Integer.valueOf(parts[at].substring(sign + 1)));
        }
        return new Rating(Integer.parseInt(parts[0]), impacts);
    }

    private static boolean isPoint(int point) {
        return point >= 1 && point <= MOST;
    }
}
