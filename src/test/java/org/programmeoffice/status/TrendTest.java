package org.programmeoffice.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.programmeoffice.rollup.IsoWeek;
import org.programmeoffice.rollup.WeekSeries;

class TrendTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);

    /** Returns a series that ends with the week of that Wednesday; the last number is finished in the running week. */
    private static WeekSeries finished(int... perWeek) {
        int first = IsoWeek.of(WEDNESDAY).number() - perWeek.length + 1;
        return WeekSeries.of(first, new int[perWeek.length], perWeek, new long[perWeek.length]);
    }

    @Test
    void theRunningWeekIsLeftOut() {
        assertThat(Trend.of(finished(1, 2, 3, 4, 99), WEDNESDAY)).isEqualTo(new Trend(10, 0, 0));
    }

    @Test
    void fourWeeksAreHeldAgainstTheFourBeforeAndNoOthers() {
        assertThat(Trend.of(finished(500, 1, 1, 1, 2, 3, 3, 3, 3, 0), WEDNESDAY))
                .isEqualTo(new Trend(12, 5, 0));
    }

    @Test
    void nothingFinishedIsNoTrend() {
        assertThat(Trend.of(WeekSeries.EMPTY, WEDNESDAY).isQuiet()).isTrue();
        assertThat(Trend.of(finished(7, 0, 0, 0, 0, 0, 0, 0, 0, 0), WEDNESDAY).isQuiet())
                .isTrue();
        assertThat(Trend.of(finished(1, 0, 0, 0, 0, 0, 0), WEDNESDAY).isQuiet()).isFalse();
    }
}
