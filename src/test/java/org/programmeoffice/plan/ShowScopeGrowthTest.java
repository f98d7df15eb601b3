package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.STRANGER;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.refusal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.Refusal;

class ShowScopeGrowthTest {
    /** What the project's only frozen item is; see {@link PlanOffice#scopes}. */
    private static final FrozenItem PROMISED = item(10_003, 2_000);

    @Test
    void addedAndRemovedAreToldApartAndDoNotCancelOut() {
        var office = promised();

        var growth = growth(office, item(7, 500), item(8, 1_000), unestimated(9));

        assertThat(growth.baseline()).isEqualTo(1);
        assertThat(growth.added().items()).extracting(FrozenItem::id).containsExactly(7L, 8L, 9L);
        assertThat(growth.removed().items()).containsExactly(PROMISED);
        assertThat(growth.items()).isEqualTo(2);
        assertThat(growth.points()).isEqualTo(-500);
    }

    @Test
    void anotherEstimateIsNeitherAddedNorRemovedButChangesThePoints() {
        var growth = growth(promised(), item(PROMISED.id(), 5_000));

        assertThat(growth.added()).isEqualTo(FrozenScope.EMPTY);
        assertThat(growth.removed()).isEqualTo(FrozenScope.EMPTY);
        assertThat(growth.items()).isZero();
        assertThat(growth.points()).isEqualTo(3_000);
    }

    @Test
    void aProposalThatNobodyApprovedPromisesNothing() {
        var office = new PlanOffice();
        propose(office);

        assertThat(done(show(office, Optional.of(FrozenScope.EMPTY)).show(VIEWER, PROJECT)))
                .isEmpty();
    }

    @Test
    void workThatIsNotKnownCompletelyIsNotTakenForRemoved() {
        assertThat(done(show(promised(), Optional.empty()).show(VIEWER, PROJECT)))
                .isEmpty();
    }

    @Test
    void aStrangerIsToldNothing() {
        assertThat(refusal(show(promised(), Optional.empty()).show(STRANGER, PROJECT)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private static ScopeGrowth growth(PlanOffice office, FrozenItem... present) {
        return done(show(office, Optional.of(new FrozenScope(List.of(present)))).show(VIEWER, PROJECT))
                .orElseThrow();
    }

    private static ShowScopeGrowth show(PlanOffice office, Optional<FrozenScope> present) {
        return new ShowScopeGrowth(office.baselines, asked -> present, office.world.permissions);
    }

    private static PlanOffice promised() {
        var office = new PlanOffice();
        propose(office);
        done(office.approve.approve(chair(PROJECT), PROJECT, 1, "Agreed"));
        assertThat(office.baselines.scope(id(PROJECT), 1).items()).containsExactly(PROMISED);
        return office;
    }

    private static FrozenItem item(long id, long points) {
        return new FrozenItem(id, OptionalLong.of(points));
    }

    private static FrozenItem unestimated(long id) {
        return new FrozenItem(id, OptionalLong.empty());
    }

    private static void propose(PlanOffice office) {
        var draft = new MilestoneDraft("Go live", "DELIVERY", true, "2026-05-31", "", "", "", "");
        done(office.saveMilestone.save(manager(PROJECT), PROJECT, Optional.empty(), draft));
        done(office.propose.propose(manager(PROJECT), PROJECT, "First plan"));
    }
}
