package org.programmeoffice.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "IMMEDIATELY, Europe/Amsterdam, 2026-03-04T08:00:00Z, 2026-03-04T08:00:00Z",
        "DAILY,       Europe/Amsterdam, 2026-03-04T05:59:59Z, 2026-03-04T06:00:00Z",
        "DAILY,       Europe/Amsterdam, 2026-03-04T06:00:00Z, 2026-03-05T06:00:00Z",
        "DAILY,       Pacific/Auckland, 2026-03-04T08:00:00Z, 2026-03-04T18:00:00Z",
        "DAILY,       Europe/Amsterdam, 2026-03-28T12:00:00Z, 2026-03-29T05:00:00Z",
        "WEEKLY,      Europe/Amsterdam, 2026-03-04T08:00:00Z, 2026-03-09T06:00:00Z",
        "WEEKLY,      Europe/Amsterdam, 2026-03-09T05:59:00Z, 2026-03-09T06:00:00Z",
        "WEEKLY,      Europe/Amsterdam, 2026-03-09T06:00:00Z, 2026-03-16T06:00:00Z",
        "WEEKLY,      Europe/Amsterdam, 2026-03-08T12:00:00Z, 2026-03-09T06:00:00Z",
    })
    void itIsDueInTheMorningOfTheReadersOwnZone(Rhythm rhythm, ZoneId zone, Instant happened, Instant due) {
        assertThat(rhythm.due(happened, zone)).contains(due);
    }

    @Test
    void neverIsNeverDue() {
        assertThat(Rhythm.NEVER.due(NoticeFixtures.NOW, NoticeFixtures.AMSTERDAM))
                .isEmpty();
    }
}
