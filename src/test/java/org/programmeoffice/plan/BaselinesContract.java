package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmeoffice.plan.PlanFixtures.PROJECT;
import static org.programmeoffice.plan.PlanFixtures.approved;
import static org.programmeoffice.plan.PlanFixtures.milestone;
import static org.programmeoffice.plan.PlanFixtures.plan;
import static org.programmeoffice.plan.PlanFixtures.proposed;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;

/** What every store of baselines does. */
public abstract class BaselinesContract {
    /** Returns an empty store. */
    protected abstract Baselines baselines();

    @Test
    void withoutBaselinesTheHistoryIsEmpty() {
        assertThat(baselines().of(PROJECT)).isEqualTo(BaselineHistory.EMPTY);
        assertThat(baselines().of(List.of())).isEmpty();
    }

    @Test
    void aProposalIsKeptWithItsPlanAndItsScope() {
        var baselines = baselines();
        var scope = new FrozenScope(
                List.of(new FrozenItem(10_001, OptionalLong.of(2_500)), new FrozenItem(10_002, OptionalLong.empty())));
        var proposed = proposed(1, plan(milestone(1, "2026-05-31")));

        baselines.add(proposed, scope);

        assertThat(baselines.of(PROJECT).all()).containsExactly(proposed);
        assertThat(baselines.scope(PROJECT, 1)).isEqualTo(scope);
    }

    @Test
    void everyStateIsReadBackAsItself() {
        var baselines = baselines();
        baselines.add(proposed(1, plan(milestone(1, "2026-05-31"))), FrozenScope.EMPTY);
        baselines.add(proposed(2, plan()), FrozenScope.EMPTY);
        var original = approved(1, plan(milestone(1, "2026-05-31"))).supersede();
        var replaced = proposed(2, plan()).supersede();

        baselines.mark(original);
        baselines.mark(replaced);
        baselines.add(proposed(3, plan()), FrozenScope.EMPTY);
        baselines.mark(approved(3, plan()));

        var history = baselines.of(PROJECT);
        assertThat(history.all()).containsExactly(original, replaced, approved(3, plan()));
        assertThat(history.original()).contains(original);
        assertThat(history.latest()).contains(approved(3, plan()));
    }

    @Test
    void initiativesAreKeptApart() {
        var baselines = baselines();
        baselines.add(proposed(1, plan()), FrozenScope.EMPTY);
        var other = new InitiativeId(43);

        assertThat(baselines.of(other)).isEqualTo(BaselineHistory.EMPTY);
        assertThat(baselines.of(List.of(PROJECT, other))).containsOnlyKeys(PROJECT, other);
        assertThatThrownBy(() -> baselines.scope(other, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownBaselineCannotBeMarked() {
        var baselines = baselines();

        assertThatThrownBy(() -> baselines.mark(approved(9, plan()))).isInstanceOf(IllegalArgumentException.class);
    }
}
