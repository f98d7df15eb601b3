package org.programmeoffice.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

class WorkTotalsTest extends CommutativeMonoidContract<WorkTotals> {
    @Override
    Arbitrary<WorkTotals> arbitraryValues() {
        return Arbitraries.longs()
                .between(0, 1_000_000L)
                .array(long[].class)
                .ofSize(11)
                .map(n -> new WorkTotals(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10]));
    }

    @Override
    WorkTotals empty() {
        return WorkTotals.EMPTY;
    }

    @Override
    WorkTotals plus(WorkTotals left, WorkTotals right) {
        return left.plus(right);
    }

    @Override
    Collector<WorkTotals, ?, WorkTotals> collector() {
        return WorkTotals.toWorkTotals();
    }

    @Test
    void whatIsNotResolvedAndNotEstimatedIsTheRest() {
        var totals = new WorkTotals(1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 0);

        assertThat(totals.items()).isEqualTo(6);
        assertThat(totals.unresolved()).isEqualTo(2);
        assertThat(totals.notEstimated()).isEqualTo(1);
    }
}
