package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.plan.PlanFixtures.PROJECT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;

/** What every store of tolerances does. */
public abstract class ToleranceSetsContract {
    private static final Tolerance OPEN_BELOW = new Tolerance(
            Optional.empty(),
            Optional.of(new BigDecimal("12.5")),
            ToleranceUnit.PERCENT,
            Tolerance.HALF,
            ToleranceLevel.PROGRAMME);
    private static final Tolerance NARROW = new Tolerance(
            Optional.of(BigDecimal.ZERO),
            Optional.of(new BigDecimal("1000000")),
            ToleranceUnit.MONEY,
            BigDecimal.ONE,
            ToleranceLevel.STAGE);

    /** Returns an empty store. */
    protected abstract ToleranceSets sets();

    @Test
    void withoutTolerancesThereIsVersionNone() {
        assertThat(sets().newest(PROJECT)).isEqualTo(ToleranceSet.NONE);
        assertThat(sets().version(PROJECT, 0)).isEmpty();
        assertThat(sets().newest(List.of())).isEmpty();
    }

    @Test
    void everyVersionIsKept() {
        var sets = sets();
        var first = new ToleranceSet(1, Map.of(Aspect.TIME, OPEN_BELOW));
        var second = new ToleranceSet(2, Map.of(Aspect.TIME, NARROW, Aspect.RISK, OPEN_BELOW));
        var third = new ToleranceSet(3, Map.of());

        sets.add(PROJECT, first);
        sets.add(PROJECT, second);
        assertThat(sets.newest(PROJECT)).isEqualTo(second);
        sets.add(PROJECT, third);

        assertThat(sets.newest(PROJECT)).isEqualTo(third);
        assertThat(sets.version(PROJECT, 1)).contains(first);
        assertThat(sets.version(PROJECT, 2)).contains(second);
        assertThat(sets.version(new InitiativeId(43), 1)).isEmpty();
    }

    @Test
    void initiativesAreKeptApart() {
        var sets = sets();
        var other = new InitiativeId(43);
        sets.add(PROJECT, new ToleranceSet(1, Map.of(Aspect.TIME, OPEN_BELOW)));

        assertThat(sets.newest(List.of(PROJECT, other)))
                .containsEntry(other, ToleranceSet.NONE)
                .containsEntry(PROJECT, new ToleranceSet(1, Map.of(Aspect.TIME, OPEN_BELOW)));
    }
}
