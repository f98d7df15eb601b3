package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of risk models does. */
public abstract class RiskModelsContract {
    /** Returns an empty store. */
    protected abstract RiskModels models();

    @Test
    void everyVersionIsKept() {
        var models = models();
        var first = new RiskModel(1, RiskMatrix.USUAL.with(5, 1, RiskLevel.HIGH), RiskModel.upTo(RiskLevel.LOW));
        var second = new RiskModel(2, RiskMatrix.USUAL, RiskModel.upTo(RiskLevel.HIGH));

        models.add(RiskFixtures.ONE, first);
        models.add(RiskFixtures.ONE, second);

        assertThat(models.newest(List.of(RiskFixtures.ONE, RiskFixtures.TWO)))
                .containsOnlyKeys(RiskFixtures.ONE)
                .containsValue(second);
        assertThat(models.version(RiskFixtures.ONE, 1)).contains(first);
        assertThat(models.version(RiskFixtures.ONE, 3)).isEmpty();
        assertThat(models.newest(List.of())).isEmpty();
    }
}
