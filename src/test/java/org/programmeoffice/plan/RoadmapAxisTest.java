package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapAxisTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** How many months, and the ticks that they get. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, MONTH, 1, 2026-03-01",
        "2028-02-29, MONTH, 24, 2026-03-01",
        "2028-03-01, QUARTER, 8, 2026-04-01",
        "2032-02-29, QUARTER, 24, 2026-04-01",
        "2032-03-01, YEAR, 6, 2027-01-01"
    })
    void ticksGetWiderAsTheTimeGetsLonger(LocalDate last, RoadmapAxis.Step step, int count, LocalDate first) {
        var axis = RoadmapAxis.over(List.of(TODAY, last));

        assertThat(axis.step()).isEqualTo(step);
        assertThat(axis.ticks()).hasSize(count);
        assertThat(axis.ticks().get(0).day()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 0",
        "2026-03-01, 0",
        "2026-03-02, 322",
        "2026-03-31, 9677",
        "2026-04-01, 10000",
        "2027-01-01, 10000"
    })
    void daysOffTheAxisLieOnItsNearerEnd(LocalDate day, int position) {
        assertThat(RoadmapAxis.over(List.of(TODAY)).at(day)).isEqualTo(position);
    }
}
