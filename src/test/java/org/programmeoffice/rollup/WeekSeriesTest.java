package org.programmeoffice.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;

class WeekSeriesTest extends CommutativeMonoidContract<WeekSeries> {
    @Override
    Arbitrary<WeekSeries> arbitraryValues() {
        var counts = Arbitraries.integers().between(0, 3).array(int[].class).ofSize(8);
        var points = Arbitraries.longs().between(0, 3).array(long[].class).ofSize(8);
        return Combinators.combine(Arbitraries.integers().between(-5, 5), counts, counts, points)
                .as(WeekSeries::of);
    }

    @Override
    WeekSeries empty() {
        return WeekSeries.EMPTY;
    }

    @Override
    WeekSeries plus(WeekSeries left, WeekSeries right) {
        return left.plus(right);
    }

    @Override
    Collector<WeekSeries, ?, WeekSeries> collector() {
        return WeekSeries.toWeekSeries();
    }

    @Test
    void quietWeeksBetweenAreShownAndThoseAroundAreNot() {
        var first = IsoWeek.ofNumber(2000);

        var series = WeekSeries.of(
                1999, new int[] {0, 2, 0, 1, 0}, new int[] {0, 0, 0, 2, 0}, new long[] {0, 0, 0, 5000, 0});

        assertThat(series.weeks())
                .containsExactly(
                        new WeekSeries.Week(first, 2, 0, 0, 2),
                        new WeekSeries.Week(first.plusWeeks(1), 0, 0, 0, 2),
                        new WeekSeries.Week(first.plusWeeks(2), 1, 2, 5000, 1));
    }

    @Test
    void nothingEverHappenedIsTheEmptySeries() {
        assertThat(WeekSeries.of(7, new int[2], new int[2], new long[2])).isEqualTo(WeekSeries.EMPTY);
    }
}
