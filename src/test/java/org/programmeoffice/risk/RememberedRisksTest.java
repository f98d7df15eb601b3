package org.programmeoffice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedRisksTest extends RisksContract {
    @Override
    protected Risks risks() {
        var changes = new AtomicLong();
        return new RememberedRisks(new InMemoryRisks(), changes::incrementAndGet);
    }

    @Test
    void openRisksAreReadAgainOnlyAfterAChange() {
        var store = new InMemoryRisks();
        var changes = new AtomicLong();
        var risks = new RememberedRisks(store, changes::get);
        store.save(RiskFixtures.full(1, RiskFixtures.ONE), 0);
        risks.open(List.of(RiskFixtures.ONE));

        store.save(RiskFixtures.full(2, RiskFixtures.ONE), 0);
        assertThat(risks.open(List.of(RiskFixtures.ONE))).hasSize(1);
        assertThat(risks.open(List.of(RiskFixtures.TWO))).isEmpty();
        changes.incrementAndGet();
        assertThat(risks.open(List.of(RiskFixtures.ONE))).hasSize(2);
    }

    @Test
    void longTextsAreNotRemembered() {
        var store = new InMemoryRisks();
        store.save(RiskFixtures.full(1, RiskFixtures.ONE), 0);

        var brief = new RememberedRisks(store, () -> 0)
                .open(List.of(RiskFixtures.ONE))
                .get(0);

        assertThat(brief.words().cause() + brief.response().actions() + brief.reason())
                .isEmpty();
        assertThat(brief.expectedValue())
                .isEqualTo(store.byNumber(1).orElseThrow().expectedValue());
    }
}
