package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmeoffice.rollup.RagStatus;

class ToleranceTest {
    /** 10 % above, 4 % below, amber from half of it. */
    @ParameterizedTest
    @CsvSource({
        "-4.01, RED, OUTSIDE, 100",
        "-4, AMBER, NEAR, 100",
        "-2.01, AMBER, NEAR, 50",
        "-2, GREEN, WITHIN, 50",
        "0, GREEN, WITHIN, 0",
        "5, GREEN, WITHIN, 50",
        "5.001, AMBER, NEAR, 50",
        "6.8, AMBER, NEAR, 68",
        "9.999, AMBER, NEAR, 99",
        "10, AMBER, NEAR, 100",
        "10.001, RED, OUTSIDE, 100",
        "25, RED, OUTSIDE, 250"
    })
    void touchingABoundIsStillWithinIt(BigDecimal value, RagStatus status, ToleranceReason reason, int used) {
        var verdict = tolerance("4", "10", "0.5").verdict(percent(value));

        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.reason()).isEqualTo(reason);
        assertThat(verdict.usedPercent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo(BigDecimal.valueOf(used)));
        assertThat(verdict.deviation())
                .hasValueSatisfying(kept -> assertThat(kept).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "0.01, RED", "-0.01, RED"})
    void aToleranceOfNothingIsGreenOnlyOnTheBaseline(BigDecimal value, RagStatus status) {
        var verdict = tolerance("0", "0", "0.5").verdict(percent(value));

        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.usedPercent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.1, AMBER", "0, 0, GREEN", "1, 10, GREEN", "1, 10.1, RED"})
    void theAmberFractionGoesFromNothingToAll(String fraction, BigDecimal value, RagStatus status) {
        assertThat(tolerance("4", "10", fraction).verdict(percent(value)).status())
                .isEqualTo(status);
    }

    @Test
    void anOpenSideIsGreenHoweverFar() {
        var late = new Tolerance(
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                ToleranceUnit.PERCENT,
                Tolerance.HALF,
                ToleranceLevel.PROJECT);

        assertThat(late.verdict(percent(new BigDecimal("-99"))).status()).isEqualTo(RagStatus.GREEN);
        assertThat(late.verdict(percent(new BigDecimal("11"))).status()).isEqualTo(RagStatus.RED);
    }

    @Test
    void whatIsNotKnownIsGreyWithItsReason() {
        var tolerance = tolerance("4", "10", "0.5");
        var days = new Deviation.Measured(BigDecimal.ZERO, ToleranceUnit.DAYS);
        var none = new Deviation.Missing(ToleranceReason.NO_BASELINE);

        assertThat(tolerance.verdict(none).status()).isEqualTo(RagStatus.GREY);
        assertThat(tolerance.verdict(none).reason()).isEqualTo(ToleranceReason.NO_BASELINE);
        assertThat(tolerance.verdict(days).status()).isEqualTo(RagStatus.GREY);
        assertThat(tolerance.verdict(days).reason()).isEqualTo(ToleranceReason.OTHER_UNIT);
        assertThat(ToleranceSet.NONE
                        .verdict(Aspect.TIME, percent(BigDecimal.ZERO))
                        .reason())
                .isEqualTo(ToleranceReason.NO_TOLERANCE);
        assertThat(ToleranceSet.NONE
                        .verdict(Aspect.TIME, new Deviation.Complete())
                        .status())
                .isEqualTo(RagStatus.GREY);
    }

    @Test
    void whatIsCompleteIsBlue() {
        assertThat(tolerance("4", "10", "0.5").verdict(new Deviation.Complete()).status())
                .isEqualTo(RagStatus.BLUE);
    }

    @Test
    void aShareOfNothingIsNotKnown() {
        assertThat(Deviation.percent(BigDecimal.ONE, BigDecimal.ZERO))
                .isEqualTo(new Deviation.Missing(ToleranceReason.NO_DATA));
        assertThat(Deviation.percent(BigDecimal.ONE, new BigDecimal("3")))
                .isEqualTo(new Deviation.Measured(new BigDecimal("33.3333"), ToleranceUnit.PERCENT));
    }

    @Test
    void aSetKeepsItsAspectsInOrder() {
        Map<Aspect, Tolerance> byAspect = new EnumMap<>(Aspect.class);
        byAspect.put(Aspect.RISK, tolerance("1", "1", "0.5"));
        byAspect.put(Aspect.COST, tolerance("4", "10", "0.5"));

        var set = new ToleranceSet(3, byAspect);

        assertThat(set.byAspect().keySet()).containsExactly(Aspect.COST, Aspect.RISK);
        assertThat(set.verdict(Aspect.COST, percent(BigDecimal.TEN)).status()).isEqualTo(RagStatus.AMBER);
    }

    @Test
    void aToleranceWithoutOrWithNegativeBoundsIsNone() {
        assertThatThrownBy(() -> new Tolerance(
                        Optional.empty(), Optional.empty(), ToleranceUnit.DAYS, Tolerance.HALF, ToleranceLevel.STAGE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tolerance("-1", "10", "0.5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tolerance("1", "10", "1.1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Deviation percent(BigDecimal value) {
        return new Deviation.Measured(value, ToleranceUnit.PERCENT);
    }

    private static Tolerance tolerance(String lower, String upper, String fraction) {
        return new Tolerance(
                Optional.of(new BigDecimal(lower)),
                Optional.of(new BigDecimal(upper)),
                ToleranceUnit.PERCENT,
                new BigDecimal(fraction),
                ToleranceLevel.PROJECT);
    }
}
