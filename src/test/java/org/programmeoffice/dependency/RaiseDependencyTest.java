package org.programmeoffice.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.OTHER;
import static org.programmeoffice.access.Hierarchy.PROGRAMME;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.STRANGER;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.common.Outcomes.refusal;

import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Hierarchy;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.Told;

/** PJ-3 gives to PJ-4. */
class RaiseDependencyTest {
    private static final UserKey GIVER = manager(PROJECT);
    private static final UserKey RECEIVER = manager(OTHER);

    private final Hierarchy world = new Hierarchy();
    private final Dependencies dependencies = new InMemoryDependencies();
    private final Told told = new Told();
    private final DependencyNotices notices = new DependencyNotices(told, world.whoMay, world, world.clock);
    private final RaiseDependency raise =
            new RaiseDependency(dependencies, world, world.permissions, world.revisions, notices, world.clock);
    private final ListDependencies list = new ListDependencies(dependencies, world, world.permissions);

    /** Managers of the projects see each other's project only by a role above it. */
    RaiseDependencyTest() {
        world.give(GIVER, PROGRAMME, Role.VIEWER);
        world.give(RECEIVER, PROGRAMME, Role.VIEWER);
    }

    @Test
    void raisingNeedsARoleOnOneSideAndSightOfBoth() {
        assertThat(refusal(raise.raise(VIEWER, draft("Interface", "")))).isInstanceOf(Refusal.Forbidden.class);
        assertThat(errors(raise.raise(STRANGER, draft("Interface", ""))))
                .containsExactly(
                        "giver pmo.dependency.error.unknownInitiative",
                        "receiver pmo.dependency.error.unknownInitiative");
        assertThat(errors(raise.raise(chair(PROJECT), draft("Interface", ""))))
                .containsExactly("receiver pmo.dependency.error.unknownInitiative");
        assertThat(dependencies.highestNumber()).isZero();
    }

    @Test
    void aChairWhoRaisesHasAcceptedForNobody() {
        world.give(chair(PROJECT), PROGRAMME, Role.VIEWER);

        var raised = done(raise.raise(chair(PROJECT), draft("Interface", "2026-06-01")));

        assertThat(raised.dependency().agreement().acceptedBy()).isEmpty();
    }

    @Test
    void everyMistakeIsNamed() {
        var wrong = new DependencyDraft("PJ-3", "pj-3", "", "", "sideways", "", "soon", "2026-02-30");

        assertThat(errors(raise.raise(GIVER, wrong)))
                .containsExactlyInAnyOrder(
                        "receiver pmo.dependency.error.itself",
                        "deliverable pmo.error.required",
                        "type pmo.error.choice",
                        "criticality pmo.error.choice",
                        "neededBy pmo.error.day",
                        "promised pmo.error.day");
    }

    @Test
    void bothInitiativesListItAndNobodyElse() {
        done(raise.raise(RECEIVER, draft("Interface", "2026-06-01")));

        assertThat(done(list.list(VIEWER, PROJECT)))
                .extracting(DependencyDetails::receiver)
                .containsExactly(OTHER);
        assertThat(done(list.list(VIEWER, OTHER))).hasSize(1);
        assertThat(done(list.list(VIEWER, PROGRAMME))).isEmpty();
        assertThat(refusal(list.list(STRANGER, PROJECT))).isInstanceOf(Refusal.NotFound.class);
    }

    private static DependencyDraft draft(String deliverable, String promised) {
        return new DependencyDraft("PJ-3", "PJ-4", deliverable, "", "FINISH_START", "HIGH", "2026-06-30", promised);
    }
}
