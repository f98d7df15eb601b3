package org.programmeoffice.risk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * What may be lost in all if each of some independent chances happens or does not. Exact as long as few different sums
 * can occur; beyond that a simulation whose numbers are always the same for the same chances.
 *
 * @param exact whether it was counted out rather than simulated
 */
public record LossDistribution(List<Chance> chances, boolean exact) {
    /** How many different sums are counted out. */
    static final int MOST_SUMS = 20_000;

    private static final int MOST_EXACT = 40;
    private static final int DRAWS = 4_000_000;
    private static final int MOST_TRIALS = 100_000;
    private static final int FEWEST_TRIALS = 500;
    private static final long SEED = 20_260_101L;
    private static final Comparator<Chance> ORDER =
            Comparator.comparingLong(Chance::sixths).thenComparingInt(Chance::hundredths);

    public LossDistribution {
        chances = List.copyOf(chances);
    }

    /** Returns the distribution of those chances, whatever their order. */
    public static LossDistribution of(Collection<Chance> chances) {
        var sorted = chances.stream()
                .filter(chance -> chance.sixths() != 0 && chance.hundredths() != 0)
                .sorted(ORDER)
                .toList();
        return new LossDistribution(sorted, isSmall(sorted));
    }

    /** Returns the smallest amount, in sixths, that is not exceeded with at least that probability in per cent. */
    public long percentile(int percent) {
        return exact ? counted(percent) : simulated(percent);
    }

    /** Returns the probability that nothing happens, as a fraction of one. */
    public double nothing() {
        return chances.stream()
                .mapToDouble(chance -> 1 - chance.hundredths() / (double) ProbabilityBand.CERTAIN)
                .reduce(1, (product, factor) -> product * factor);
    }

    /** Returns the probability that the sum is at most that amount in sixths, as a fraction of one; exact ones only. */
    public double atMost(long sixths) {
        var sums = sums(chances);
        var total = total(sums);
        var below = total(sums.headMap(sixths, true));
        return new BigDecimal(below)
                .divide(new BigDecimal(total), MathContext.DECIMAL64)
                .doubleValue();
    }

    private long counted(int percent) {
        var sums = sums(chances);
        var needed = total(sums).multiply(BigInteger.valueOf(percent));
        var reached = BigInteger.ZERO;
        for (var sum : sums.entrySet()) {
            reached = reached.add(sum.getValue());
            if (reached.multiply(BigInteger.valueOf(100)).compareTo(needed) >= 0) {
                return sum.getKey();
            }
        }
        return 0;
    }

    /** Nearest rank: the smallest of the sorted trials that enough of them do not exceed. */
    private long simulated(int percent) {
        var random = new SplittableRandom(SEED);
        long[] trials = new long[Math.min(MOST_TRIALS, Math.max(FEWEST_TRIALS, DRAWS / chances.size()))];
        for (int trial = 0; trial < trials.length; trial++) {
            for (var chance : chances) {
                trials[trial] += random.nextInt(ProbabilityBand.CERTAIN) < chance.hundredths() ? chance.sixths() : 0;
            }
        }
        Arrays.sort(trials);
        return trials[(int) (((long) trials.length * percent + 99) / 100) - 1];
    }

    private static boolean isSmall(List<Chance> chances) {
        return chances.size() <= MOST_EXACT && distinctSums(chances) <= MOST_SUMS;
    }

    /** Returns how many sums can occur, or more than {@link #MOST_SUMS}. */
    private static int distinctSums(List<Chance> chances) {
        var sums = new HashSet<Long>(List.of(0L));
        for (var chance : chances) {
            for (var sum : new ArrayList<>(sums)) {
                sums.add(sum + chance.sixths());
            }
            if (sums.size() > MOST_SUMS) {
                return sums.size();
            }
        }
        return sums.size();
    }

    /** Returns how often each sum occurs, of ten thousand to the power of the number of chances. */
    private static TreeMap<Long, BigInteger> sums(List<Chance> chances) {
        var sums = new TreeMap<Long, BigInteger>(Map.of(0L, BigInteger.ONE));
        for (var chance : chances) {
            var happens = BigInteger.valueOf(chance.hundredths());
            var not = BigInteger.valueOf(ProbabilityBand.CERTAIN - (long) chance.hundredths());
            var next = new TreeMap<Long, BigInteger>();
            sums.forEach((sum, weight) -> {
                next.merge(sum, weight.multiply(not), BigInteger::add);
                next.merge(sum + chance.sixths(), weight.multiply(happens), BigInteger::add);
            });
            sums = next;
        }
        return sums;
    }

    private static BigInteger total(Map<Long, BigInteger> sums) {
        return sums.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
