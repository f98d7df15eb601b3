package org.programmeoffice.risk;

/**
 * The percentages that a point of the probability scale stands for, in hundredths of a per cent: up to 5 %, 20 %, 50 %,
 * 80 % and above, each limit belonging to the lower point.
 */
public final class ProbabilityBand {
    /** Certainty, in hundredths of a per cent. */
    public static final int CERTAIN = 10_000;

    private ProbabilityBand() {}

    /** Returns the point, from 1 to 5, in whose band the percentage lies. */
    public static int pointOf(int hundredths) {
        int point = 1;
        while (point < Rating.MOST && hundredths > upper(point)) {
            point++;
        }
        return point;
    }

    /** Returns the middle of the band, which stands for a percentage that nobody estimated. */
    public static int middleOf(int point) {
        return (point == 1 ? 0 : upper(point - 1)) / 2 + upper(point) / 2;
    }

    private static int upper(int point) {
        return switch (point) {
            case 1 -> 500;
            case 2 -> 2_000;
            case 3 -> 5_000;
            case 4 -> 8_000;
            default -> CERTAIN;
        };
    }
}
