package org.programmeoffice.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest extends CommutativeMonoidContract<Progress> {
    @Override
    Arbitrary<Progress> arbitraryValues() {
        var numbers = Arbitraries.longs().between(0, 1_000_000_000L);
        return Combinators.combine(numbers, numbers).as((a, b) -> new Progress(Math.min(a, b), Math.max(a, b)));
    }

    @Override
    Progress empty() {
        return Progress.NONE;
    }

    @Override
    Progress plus(Progress left, Progress right) {
        return left.plus(right);
    }

    @Override
    Collector<Progress, ?, Progress> collector() {
        return Progress.toProgress();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "1, 3, 33",
        "2, 3, 66",
        "3, 3, 100",
        "199, 200, 99",
        "1, 400, 1",
        "399, 400, 99",
        "1, 1, 100",
        "0, 400, 0",
        "9223372036854775806, 9223372036854775807, 99",
        "1, 9223372036854775807, 1"
    })
    void percentageIsRoundedDownAndNeverClaimsAnEndFalsely(long earned, long total, int percent) {
        assertThat(new Progress(earned, total).percent()).hasValue(percent);
    }

    @Test
    void emptyScopeHasNoPercentage() {
        assertThat(Progress.NONE.percent()).isEmpty();
    }

    @Property(tries = 500)
    void onlyFinishedWorkShowsHundredPercent(@ForAll("values") Progress progress) {
        progress.percent().ifPresent(percent -> {
            assertThat(percent == 100).isEqualTo(progress.earned() == progress.total());
            assertThat(percent == 0).isEqualTo(progress.earned() == 0 && progress.total() > 0);
        });
    }

    @Test
    void moreThanTheTotalCannotBeEarned() {
        assertThatThrownBy(() -> new Progress(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
