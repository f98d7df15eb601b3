package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SearchHitsTest {
    private static final Instant NOW = Instant.parse("2024-03-06T12:00:00Z");

    @Test
    void ruleThatComesWhileRulesAreReadIsNotForgotten() {
        var hits = new SearchHits();
        hits.found(1, new long[] {11}, NOW);
        hits.found(2, new long[] {12}, NOW);

        hits.keepOnly(() -> {
            hits.found(3, new long[] {13}, NOW);
            return Set.of(1L);
        });

        assertThat(hits.ids()).containsOnlyKeys(1L, 3L);
    }

    @Test
    void updatesAtTheSameTimeLoseNothing() throws InterruptedException {
        var hits = new SearchHits();
        hits.found(1, new long[0], NOW);
        var odd = new Thread(() -> updates(hits, 1));
        odd.start();
        updates(hits, 0);
        odd.join();

        assertThat(hits.count(1)).isEqualTo(4000);
    }

    private static void updates(SearchHits hits, int first) {
        LongStream.range(0, 2000).map(number -> 2 * number + first).forEach(id -> {
            var item = new long[] {id};
            hits.update(1, item, item, NOW);
        });
    }
}
