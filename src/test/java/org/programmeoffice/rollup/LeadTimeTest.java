package org.programmeoffice.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LeadTimeTest {
    @Test
    void percentileIsTheNearestRank() {
        var lead = LeadTime.ofSeconds(
                LongStream.rangeClosed(1, 20).map(n -> 21 - n).toArray());

        assertThat(lead).isEqualTo(new LeadTime(20, Duration.ofSeconds(10), Duration.ofSeconds(17)));
    }

    @Test
    void oneItemIsEveryPercentile() {
        assertThat(LeadTime.ofSeconds(new long[] {7}))
                .isEqualTo(new LeadTime(1, Duration.ofSeconds(7), Duration.ofSeconds(7)));
    }

    @Test
    void nothingResolvedHasNoLeadTime() {
        assertThat(LeadTime.ofSeconds(new long[0]).typical()).isEmpty();
    }
}
