package org.programmeoffice.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;

class CoverageTest extends CommutativeMonoidContract<Coverage> {
    @Override
    Arbitrary<Coverage> arbitraryValues() {
        var numbers = Arbitraries.longs().between(0, 1_000_000L);
        return Combinators.combine(numbers, numbers).as((a, b) -> new Coverage(Math.min(a, b), Math.max(a, b)));
    }

    @Override
    Coverage empty() {
        return Coverage.NONE;
    }

    @Override
    Coverage plus(Coverage left, Coverage right) {
        return left.plus(right);
    }

    @Override
    Collector<Coverage, ?, Coverage> collector() {
        return Coverage.toCoverage();
    }

    @Test
    void fourOfTenWithoutEstimateAreSixtyPercent() {
        var coverage = new Coverage(6, 10);

        assertThat(coverage.percent()).hasValue(60);
        assertThat(coverage.missing()).isEqualTo(4);
    }
}
