package org.programmeoffice.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** 2 March 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-02, 2026-03-06, 4",
        "2026-03-06, 2026-03-07, 0",
        "2026-03-06, 2026-03-08, 0",
        "2026-03-06, 2026-03-09, 1",
        "2026-03-07, 2026-03-09, 1",
        "2026-03-02, 2026-03-16, 10",
        "2026-03-02, 2027-03-02, 261"
    })
    void weekdaysAfterTheFirstDayUpToTheLastAreCounted(LocalDate from, LocalDate to, long days) {
        assertThat(WorkingDays.WEEKDAYS.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-03-02, -1",
        "2026-03-16, 2026-03-02, -10",
        "2026-03-07, 2026-03-06, -1",
        "2026-03-08, 2026-03-07, -1"
    })
    void backwardsIsAtLeastOneDayTooLate(LocalDate from, LocalDate to, long days) {
        assertThat(WorkingDays.WEEKDAYS.between(from, to)).isEqualTo(days);
    }

    @Test
    void holidaysAreNotCountedUnlessTheyFallOnAWeekend() {
        var calendar = new WorkingDays(Set.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 7)));

        assertThat(calendar.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9)))
                .isEqualTo(4);
        assertThat(calendar.between(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5)))
                .isEqualTo(1);
        assertThat(calendar.contains(LocalDate.of(2026, 3, 4))).isFalse();
        assertThat(calendar.contains(LocalDate.of(2026, 3, 5))).isTrue();
        assertThat(calendar.contains(LocalDate.of(2026, 3, 8))).isFalse();
    }

    @Property
    void countingInOneGoIsCountingDayByDay(
            @ForAll @IntRange(max = 400) int start, @ForAll @IntRange(max = 400) int length) {
        var holiday = LocalDate.of(2026, 6, 3);
        var calendar = new WorkingDays(Set.of(holiday));
        var from = LocalDate.of(2026, 1, 1).plusDays(start);
        var to = from.plusDays(length);

        long oneByOne = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::contains)
                .count();

        assertThat(calendar.between(from, to)).isEqualTo(oneByOne);
    }
}
