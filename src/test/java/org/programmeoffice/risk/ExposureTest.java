package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Money;

/** Expected value, contingency and P80 of DOMAIN M3. */
class ExposureTest {
    private static final List<Risk> SIX = List.of(
            RiskFixtures.valued(RiskKind.THREAT, 80, 10_000),
            RiskFixtures.valued(RiskKind.THREAT, 30, 30_000),
            RiskFixtures.valued(RiskKind.THREAT, 50, 8_000),
            RiskFixtures.valued(RiskKind.THREAT, 10, 40_000),
            RiskFixtures.valued(RiskKind.THREAT, 30, 20_000),
            RiskFixtures.valued(RiskKind.THREAT, 25, 10_000));

    @Test
    void theDecisionTreeChoosesTheUpgrade() {
        assertThat(Chance.expected(List.of(new Chance(6_000, 80 * 6), new Chance(4_000, -30 * 6))))
                .isEqualTo(36);
        assertThat(Chance.expected(List.of(new Chance(6_000, 70 * 6), new Chance(4_000, 10 * 6))))
                .isEqualTo(46);
    }

    @Test
    void sixThreatsWeighThirtyThreeThousandFiveHundred() {
        var exposure = Exposure.of(SIX).get(0);

        assertThat(exposure.threats()).isEqualTo(euros(33_500));
        assertThat(exposure.worst()).isEqualTo(euros(118_000));
        assertThat(exposure.p80()).isEqualTo(euros(50_000));
        assertThat(exposure.exact()).isTrue();
        assertThat(exposure.valued()).isEqualTo(6);
    }

    @Test
    void thePercentilesAreThoseOfTheExactDistribution() {
        var losses = losses(SIX);

        assertThat(losses.nothing()).isEqualTo(0.033075, within(1e-12));
        assertThat(losses.percentile(50)).isEqualTo(sixths(30_000));
        assertThat(losses.percentile(80)).isEqualTo(sixths(50_000));
        assertThat(losses.percentile(90)).isEqualTo(sixths(60_000));
        assertThat(losses.atMost(sixths(30_000))).isEqualTo(0.5449, within(5e-5));
        assertThat(losses.atMost(sixths(50_000))).isEqualTo(0.8294, within(5e-5));
        assertThat(losses.atMost(sixths(60_000))).isEqualTo(0.9031, within(5e-5));
    }

    @Test
    void theSimulationHitsTheSameLattice() {
        var simulated = new LossDistribution(losses(SIX).chances(), false);

        assertThat(simulated.percentile(50)).isEqualTo(sixths(30_000));
        assertThat(simulated.percentile(80)).isEqualTo(sixths(50_000));
        assertThat(simulated.percentile(90)).isEqualTo(sixths(60_000));
    }

    @Test
    void aThreatIsNegativeAndAnOpportunityPositive() {
        assertThat(RiskFixtures.valued(RiskKind.THREAT, 80, 10_000).expectedValue())
                .contains(euros(-8_000));
        assertThat(RiskFixtures.valued(RiskKind.OPPORTUNITY, 50, 10_000).expectedValue())
                .contains(euros(5_000));
    }

    @Test
    void threePointsWeighByTheirMean() {
        var risk = RiskFixtures.full(1, RiskFixtures.ONE);

        assertThat(risk.stakes().cost().orElseThrow().sixths()).isEqualTo(100 + 4 * 200 + 900);
        assertThat(risk.expectedValue()).contains(new Money(-195, RiskFixtures.EUR));
    }

    @Test
    void onlyWhatMayStillHappenCounts() {
        var closed = SIX.stream().map(risk -> risk.with(RiskState.CLOSED, "")).toList();

        assertThat(Exposure.of(closed)).isEmpty();
    }

    @Property(tries = 50)
    void anOpportunityNeverChangesTheExposure(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 100) Integer> percents,
            @ForAll @IntRange(min = 1, max = 50_000) int gain) {
        var threats = threats(percents);
        var all = new ArrayList<>(threats);
        all.add(RiskFixtures.valued(RiskKind.OPPORTUNITY, 50, gain));

        var without = Exposure.of(threats).get(0);
        var with = Exposure.of(all).get(0);

        assertThat(with.threats()).isEqualTo(without.threats());
        assertThat(with.p80()).isEqualTo(without.p80());
        assertThat(with.opportunities().minor()).isPositive();
    }

    @Property(tries = 50)
    void theOrderMakesNoDifference(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 100) Integer> percents, @ForAll long seed) {
        var threats = threats(percents);
        var shuffled = new ArrayList<>(threats);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Exposure.of(shuffled)).isEqualTo(Exposure.of(threats));
    }

    @Property(tries = 50)
    void theP80LiesBetweenNothingAndTheWorst(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 100) Integer> percents) {
        var exposure = Exposure.of(threats(percents)).get(0);

        assertThat(exposure.p80().minor()).isBetween(0L, exposure.worst().minor());
        assertThat(exposure.threats().minor()).isBetween(0L, exposure.worst().minor());
    }

    private static List<Risk> threats(List<Integer> percents) {
        return percents.stream()
                .map(percent -> RiskFixtures.valued(RiskKind.THREAT, percent, 1_000L + 37L * percent * percent))
                .toList();
    }

    private static LossDistribution losses(List<Risk> risks) {
        return LossDistribution.of(risks.stream()
                .map(risk -> risk.chance().orElseThrow())
                .map(chance -> new Chance(chance.hundredths(), -chance.sixths()))
                .toList());
    }

    private static long sixths(long euros) {
        return euros * 100 * Chance.PARTS;
    }

    private static Money euros(long amount) {
        return new Money(amount * 100, RiskFixtures.EUR);
    }
}
