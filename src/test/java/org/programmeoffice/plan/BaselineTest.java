package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmeoffice.plan.PlanFixtures.MANAGER;
import static org.programmeoffice.plan.PlanFixtures.NOON;
import static org.programmeoffice.plan.PlanFixtures.approved;
import static org.programmeoffice.plan.PlanFixtures.milestone;
import static org.programmeoffice.plan.PlanFixtures.plan;
import static org.programmeoffice.plan.PlanFixtures.proposed;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    @Test
    void whoProposedItDoesNotApproveIt() {
        var proposed = proposed(1, plan());
        var own = new Approval(MANAGER, NOON, "fine");

        assertThatThrownBy(() -> proposed.approve(own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void approvalAndSupersedingKeepThePlanAndBothNames() {
        var proposed = proposed(1, plan(milestone(1, "2026-05-31")));

        var superseded = approved(1, proposed.plan()).supersede();

        assertThat(superseded.plan()).isEqualTo(proposed.plan());
        assertThat(superseded.proposal()).isEqualTo(proposed.proposal());
        assertThat(superseded.approval())
                .hasValueSatisfying(approval -> assertThat(approval.by()).isEqualTo(PlanFixtures.CHAIR));
        assertThat(superseded.state()).isEqualTo(BaselineState.SUPERSEDED);
    }

    @Test
    void historyKnowsWhatHoldsWhatWaitsAndWhatComesNext() {
        var first = approved(1, plan()).supersede();
        var second = approved(2, plan());
        var third = proposed(3, plan());

        var history = new BaselineHistory(List.of(third, second, first));

        assertThat(history.original()).contains(first);
        assertThat(history.latest()).contains(second);
        assertThat(history.proposed()).contains(third);
        assertThat(history.nextNumber()).isEqualTo(4);
        assertThat(BaselineHistory.EMPTY.nextNumber()).isEqualTo(1);
        assertThat(BaselineHistory.EMPTY.original()).isEmpty();
    }

    @Test
    void twoBaselinesNeverHoldAtOnce() {
        assertThatThrownBy(() -> new BaselineHistory(List.of(approved(1, plan()), approved(2, plan()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BaselineHistory(List.of(proposed(1, plan()), proposed(2, plan()))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
