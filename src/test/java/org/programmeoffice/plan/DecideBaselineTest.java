package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PROGRAMME;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.STRANGER;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.common.Outcomes.refusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

class DecideBaselineTest {
    private static final UserKey MANAGER = manager(PROJECT);
    private static final UserKey CHAIR = chair(PROJECT);

    @Test
    void theManagerProposesAndTheChairApproves() {
        var office = planned("2026-05-31");

        var proposed = done(office.propose.propose(MANAGER, PROJECT, "First plan"));
        var approved = done(office.approve.approve(CHAIR, PROJECT, 1, "Agreed on 2 March"));

        assertThat(proposed.proposal().by()).isEqualTo(MANAGER);
        assertThat(approved.given().by()).isEqualTo(CHAIR);
        assertThat(approved.given().reason()).isEqualTo("Agreed on 2 March");
        assertThat(approved.plan().scope()).isEqualTo(new ScopeSize(1, 1, 2_000));
        assertThat(office.baselines.scope(id(PROJECT), 1).items())
                .extracting(FrozenItem::id)
                .containsExactly(10_003L);
    }

    @Test
    void whoProposedCannotApproveWhateverHisRoles() {
        var office = planned("2026-05-31");
        office.world.give(MANAGER, PROJECT, Role.BOARD_CHAIR);
        done(office.propose.propose(MANAGER, PROJECT, "First plan"));

        var own = office.approve.approve(MANAGER, PROJECT, 1, "I agree with myself");

        assertThat(refusal(own))
                .isEqualTo(new Refusal.Forbidden(
                        "pmo.plan.forbidden.ownProposal",
                        Set.of(Role.BOARD_CHAIR.textKey(), Role.BOARD_VOTING.textKey())));
        assertThat(office.baselines.of(id(PROJECT)).latest()).isEmpty();
        assertThat(office.approve.approve(CHAIR, PROJECT, 1, "Agreed")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void thoseWhoDecideHearOfAProposalAndWhoProposedOfTheDecision() {
        var office = planned("2026-05-31");
        done(office.propose.propose(MANAGER, PROJECT, "First plan"));
        var proposed = office.told.last();
        refusal(office.approve.approve(MANAGER, PROJECT, 1, "Mine"));
        done(office.approve.approve(CHAIR, PROJECT, 1, "Agreed"));
        var approved = office.told.last();

        assertThat(office.told.entries()).hasSize(2);
        assertThat(proposed.to()).containsExactly(CHAIR);
        assertThat(proposed.notice().sentenceKey()).isEqualTo("pmo.notify.said.baseline.proposed");
        assertThat(approved.to()).containsExactly(MANAGER);
        assertThat(approved.notice().actor()).contains(CHAIR);
    }

    @Test
    void nobodyButTheInitiativesOwnChairApproves() {
        var office = planned("2026-05-31");
        done(office.propose.propose(MANAGER, PROJECT, "First plan"));
        var other = new UserKey("other-manager");
        office.world.give(other, PROJECT, Role.PROJECT_MANAGER);

        for (var person : List.of(VIEWER, MANAGER, other, chair(PROGRAMME), manager(PROGRAMME))) {
            assertThat(refusal(office.approve.approve(person, PROJECT, 1, "Agreed")))
                    .as("%s", person)
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(refusal(office.approve.approve(STRANGER, PROJECT, 1, "Agreed")))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(office.baselines.of(id(PROJECT)).latest()).isEmpty();
    }

    @Test
    void nobodyButAManagerProposes() {
        var office = planned("2026-05-31");

        for (var person : List.of(VIEWER, CHAIR, manager(PROGRAMME))) {
            assertThat(refusal(office.propose.propose(person, PROJECT, "Mine"))).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(refusal(office.propose.propose(STRANGER, PROJECT, "Mine"))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aNewBaselineKeepsTheOriginalForEver() {
        var office = planned("2026-05-31");
        approveNext(office, 1);
        move(office, 1, "2026-08-31");
        approveNext(office, 2);
        move(office, 2, "2026-09-30");

        var slip =
                done(office.showPlan.show(VIEWER, PROJECT)).milestones().get(0).slip(office.baselines.of(id(PROJECT)));

        assertThat(((Slip.Days) slip.original()).count()).isEqualTo(122);
        assertThat(((Slip.Days) slip.latest()).count()).isEqualTo(30);
        assertThat(done(office.showBaselines.show(VIEWER, PROJECT)).all())
                .extracting(Baseline::state)
                .containsExactly(BaselineState.SUPERSEDED, BaselineState.APPROVED);
    }

    @Test
    void theSecondProposalTakesThePlaceOfTheFirst() {
        var office = planned("2026-05-31");
        done(office.propose.propose(MANAGER, PROJECT, "First plan"));
        done(office.propose.propose(MANAGER, PROJECT, "Better plan"));

        assertThat(errors(office.approve.approve(CHAIR, PROJECT, 1, "Agreed")))
                .containsExactly("number pmo.plan.error.notProposed");
        assertThat(done(office.approve.approve(CHAIR, PROJECT, 2, "Agreed")).number())
                .isEqualTo(2);
        assertThat(errors(office.approve.approve(CHAIR, PROJECT, 2, "Again")))
                .containsExactly("number pmo.plan.error.notProposed");
        assertThat(refusal(office.approve.approve(CHAIR, PROJECT, 9, "Agreed"))).isInstanceOf(Refusal.NotFound.class);
        assertThat(office.baselines.of(id(PROJECT)).original().orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void bothNeedAReason() {
        var office = planned("2026-05-31");
        done(office.propose.propose(MANAGER, PROJECT, "First plan"));

        assertThat(errors(office.propose.propose(MANAGER, PROJECT, " "))).containsExactly("reason pmo.error.required");
        assertThat(errors(office.approve.approve(CHAIR, PROJECT, 1, ""))).containsExactly("reason pmo.error.required");
    }

    private static PlanOffice planned(String forecast) {
        var office = new PlanOffice();
        var draft = new MilestoneDraft("Go live", "DELIVERY", true, forecast, "", "", "", "");
        done(office.saveMilestone.save(MANAGER, PROJECT, Optional.empty(), draft));
        return office;
    }

    private static void move(PlanOffice office, int revision, String forecast) {
        var draft = new MilestoneDraft("Go live", "DELIVERY", true, forecast, "", "", "", "");
        done(office.saveMilestone.save(MANAGER, PROJECT, Optional.of(new EntryAddress(1, revision)), draft));
    }

    private static void approveNext(PlanOffice office, int number) {
        done(office.propose.propose(MANAGER, PROJECT, "Plan " + number));
        done(office.approve.approve(CHAIR, PROJECT, number, "Agreed"));
    }
}
