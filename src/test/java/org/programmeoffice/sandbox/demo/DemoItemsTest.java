package org.programmeoffice.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoItemsTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "50, 7", "5000, 12", "16000, 1000"})
    void thereAreExactlyAsManyAsAskedFor(int items, int projects) {
        assertThat(new DemoItems(items, projects, 1, END).stream().count()).isEqualTo(items);
        assertThat(new DemoItems(items, projects, 1, END).stream().toList()).hasSize(items);
    }

    @Test
    void sameSeedSameItems() {
        var items = DemoItems.of(2_000, 7, END).stream().toList();

        assertThat(DemoItems.of(2_000, 7, END).stream()).isEqualTo(items);
        assertThat(DemoItems.of(2_000, 8, END).stream().toList()).isNotEqualTo(items);
    }

    @Test
    void idsAndNumbersAreUniqueAndRunUpwards() {
        var last = new HashMap<Integer, Integer>();
        var ids = new HashSet<Long>();

        DemoItems.of(3_000, 7, END).stream().forEach(item -> {
            assertThat(ids.add(item.id())).isTrue();
            assertThat(item.number()).isEqualTo(last.getOrDefault(item.project(), 0) + 1);
            last.put(item.project(), item.number());
        });

        assertThat(last).hasSize(7);
    }

    @Test
    void nothingHappensAfterTheEndNorInAnImpossibleOrder() {
        var end = END.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        var start = END.minusYears(2).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();

        assertThat(DemoItems.of(5_000, 7, END).stream()).allSatisfy(item -> {
            assertThat(item.created()).isBetween(start, end - 1);
            assertThat(item.updated()).isBetween(item.created(), end - 1);
            if (item.resolution() == DemoResolution.NONE) {
                assertThat(item.resolved()).isEqualTo(-1);
            } else {
                assertThat(item.status().isDone()).isTrue();
                assertThat(item.resolved()).isBetween(item.created(), end - 1);
            }
        });
    }

    @Test
    void subTasksHaveAParentAndNoEpicOfTheirOwn() {
        var items = DemoItems.of(3_000, 7, END).stream().toList();
        var subTasks =
                items.stream().filter(item -> item.type() == DemoType.SUB_TASK).toList();

        assertThat(subTasks).isNotEmpty().allSatisfy(item -> {
            assertThat(item.parent()).isPositive();
            assertThat(item.epic()).isEqualTo(-1);
            assertThat(item.epicNumber()).isEqualTo(-1);
        });
    }

    @Test
    void someLinksCrossProjectsAndSomeLeadNowhere() {
        var items = DemoItems.of(5_000, 7, END).stream().toList();

        assertThat(items).anyMatch(item -> item.epic() > 0 && item.epicProject() != item.project());
        assertThat(items).anyMatch(item -> item.epic() < 0 && item.epicNumber() > 0);
        assertThat(items.stream().filter(item -> item.epic() > 0))
                .allSatisfy(item ->
                        assertThat(items.get((int) item.epic() - 10_000).type()).isEqualTo(DemoType.EPIC));
    }

    @Test
    void someSummariesMeanHarm() {
        var summaries =
                DemoItems.of(5_000, 7, END).stream().map(DemoWords::summary).toList();

        for (var harm : List.of("<script>", "=cmd", "\"quoted\"", "水")) {
            assertThat(summaries).anyMatch(summary -> summary.contains(harm));
        }
    }
}
