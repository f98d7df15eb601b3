package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The heat map of DOMAIN M4. */
class RiskMatrixTest {
    @Test
    void theUsualMatrixHasFiveSevenSevenAndSixCells() {
        Map<RiskLevel, Long> counts =
                RiskMatrix.USUAL.cells().stream().collect(Collectors.groupingBy(level -> level, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(
                        Map.of(RiskLevel.LOW, 5L, RiskLevel.MODERATE, 7L, RiskLevel.HIGH, 7L, RiskLevel.EXTREME, 6L));
    }

    @Test
    void consequenceTimesLikelihoodFillsTheCells() {
        assertThat(RiskMatrix.USUAL.level(3, 4)).isEqualTo(RiskLevel.HIGH);
        assertThat(RiskMatrix.USUAL.level(3, 5)).isEqualTo(RiskLevel.EXTREME);
        assertThat(RiskMatrix.USUAL.level(2, 2)).isEqualTo(RiskLevel.MODERATE);
        assertThat(RiskMatrix.USUAL.level(1, 3)).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void onlyProductsOfTwoPointsCanOccur() {
        assertThat(IntStream.rangeClosed(-1, 30).filter(RiskMatrix::isProduct))
                .containsExactly(1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25);
    }

    @Test
    void theGreatestDimensionCountsNeverTheMean() {
        var rating =
                new Rating(1, Map.of(ImpactDimension.TIME, 2, ImpactDimension.COST, 4, ImpactDimension.BENEFITS, 3));

        assertThat(rating.impact()).isEqualTo(4);
    }

    @Test
    void aCellThatWasSetWinsOverTheProduct() {
        var matrix = RiskMatrix.USUAL.with(5, 1, RiskLevel.HIGH);

        assertThat(RiskMatrix.USUAL.level(5, 1)).isEqualTo(RiskLevel.MODERATE);
        assertThat(matrix.level(5, 1)).isEqualTo(RiskLevel.HIGH);
        assertThat(matrix.level(1, 5)).isEqualTo(RiskLevel.MODERATE);
    }

    @Test
    void aRatingIsReadBackFromItsText() {
        var rating = new Rating(4, Map.of(ImpactDimension.TIME, 2, ImpactDimension.SUSTAINABILITY, 5));

        assertThat(rating).hasToString("4 TIME=2 SUSTAINABILITY=5");
        assertThat(Rating.parse(rating.toString())).isEqualTo(rating);
    }

    @Test
    void aPercentageOnALimitBelongsToTheLowerPoint() {
        assertThat(IntStream.of(0, 500, 501, 2_000, 2_001, 5_000, 5_001, 8_000, 8_001, 10_000)
                        .map(ProbabilityBand::pointOf))
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(IntStream.rangeClosed(1, 5).map(ProbabilityBand::middleOf))
                .containsExactly(250, 1_250, 3_500, 6_500, 9_000);
    }

    @Test
    void theOrderIsLevelBeforeScore() {
        var model = new RiskModel(1, RiskMatrix.USUAL.with(5, 1, RiskLevel.EXTREME), RiskModel.USUAL.appetite());
        var set = RiskFixtures.rated(RiskFixtures.full(1, RiskFixtures.ONE), 5, 1);
        var product = RiskFixtures.rated(RiskFixtures.full(2, RiskFixtures.ONE), 3, 4);

        assertThat(model.rank(set)).isGreaterThan(model.rank(product));
        assertThat(RiskModel.USUAL.rank(set)).isLessThan(RiskModel.USUAL.rank(product));
    }
}
