package org.programmeoffice.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekCalendarTest {
    private static final WeekCalendar AMSTERDAM = new WeekCalendar(ZoneId.of("Europe/Amsterdam"));
    private static final WeekCalendar KIRITIMATI = new WeekCalendar(ZoneId.of("Pacific/Kiritimati"));

    @ParameterizedTest
    @CsvSource({
        "2021-01-03T22:59:59Z, 2020-W53",
        "2021-01-03T23:00:00Z, 2021-W01",
        "2021-07-04T21:59:59Z, 2021-W26",
        "2021-07-04T22:00:00Z, 2021-W27",
        "2019-12-29T23:00:00Z, 2020-W01"
    })
    void weekBeginsAtMidnightOfMondayInTheZone(Instant instant, String week) {
        assertThat(AMSTERDAM.week(instant)).hasToString(week);
    }

    @Property(tries = 2000)
    void weekIsThatOfTheLocalDate(@ForAll @LongRange(min = 0, max = 4_200_000_000L) long second) {
        for (var calendar : new WeekCalendar[] {AMSTERDAM, KIRITIMATI}) {
            var local = LocalDate.ofInstant(Instant.ofEpochSecond(second), calendar.zone());

            assertThat(calendar.week(Instant.ofEpochSecond(second))).isEqualTo(IsoWeek.of(local));
        }
    }

    @Test
    void numberAndWeekAreOneAndTheSame() {
        var week = IsoWeek.of(LocalDate.of(2024, 2, 29));

        assertThat(IsoWeek.ofNumber(week.number())).isEqualTo(week);
        assertThat(week.sunday()).isEqualTo(LocalDate.of(2024, 3, 3));
    }
}
