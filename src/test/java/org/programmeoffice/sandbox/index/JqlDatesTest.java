package org.programmeoffice.sandbox.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlDatesTest {
    private static final JqlDates DATES =
            new JqlDates(ZoneId.of("Europe/Amsterdam"), Instant.parse("2026-11-23T10:15:30Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-02-28T23:00:00Z",
        "2026/7/1, 2026-06-30T22:00:00Z",
        "2026-03-01 13:30, 2026-03-01T12:30:00Z",
        "2026/03/01 3:05, 2026-03-01T02:05:00Z",
        "-30m, 2026-11-23T09:45:30Z",
        "4h, 2026-11-23T14:15:30Z",
        "-1d, 2026-11-22T10:15:30Z",
        "-2w, 2026-11-09T10:15:30Z",
        "4w 2d, 2026-12-23T10:15:30Z",
        "-1d 12h, 2026-11-21T22:15:30Z",
        "1700000000000, 2023-11-14T22:13:20Z"
    })
    void literalsAreInTheSearchersZoneAndPeriodsFromNow(String text, Instant expected) {
        assertThat(DATES.literal(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-13-01", "01-03-2026", "2026-03-01 25:00", "-3x", "-"})
    void otherTextIsNoDate(String text) {
        assertThat(DATES.literal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "now, '', 2026-11-23T10:15:30Z",
        "startOfDay, '', 2026-11-22T23:00:00Z",
        "STARTOFDAY, -1, 2026-11-21T23:00:00Z",
        "endOfDay, '', 2026-11-23T22:59:59Z",
        "startOfWeek, '', 2026-11-22T23:00:00Z",
        "startOfWeek, -1w, 2026-11-15T23:00:00Z",
        "startOfMonth, '', 2026-10-31T23:00:00Z",
        "startOfMonth, +2M, 2026-12-31T23:00:00Z",
        "endOfMonth, '', 2026-11-30T22:59:59Z",
        "startOfYear, -1, 2024-12-31T23:00:00Z"
    })
    void functionsGiveTheEdgeOfAPeriod(String name, String argument, Instant expected) {
        var arguments = Arrays.stream(argument.split(" ", -1)).filter(each -> !each.isEmpty());

        assertThat(DATES.function(name, arguments.toList())).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"startOfDecade, ''", "startOfDay, soon", "currentUser, ''"})
    void otherFunctionsGiveNothing(String name, String argument) {
        assertThat(DATES.function(name, argument.isEmpty() ? List.of() : List.of(argument)))
                .isEmpty();
    }
}
