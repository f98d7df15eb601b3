package org.programmeoffice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.PROJECT;
import static org.programmeoffice.access.Hierarchy.STRANGER;
import static org.programmeoffice.access.Hierarchy.VIEWER;
import static org.programmeoffice.access.Hierarchy.chair;
import static org.programmeoffice.access.Hierarchy.id;
import static org.programmeoffice.access.Hierarchy.manager;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.common.Outcomes.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Hierarchy;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

class EditPlanTest {
    private static final UserKey MANAGER = manager(PROJECT);

    @Test
    void newEntriesAreNumberedFromOneAndNumbersAreNeverReused() {
        var office = new PlanOffice();
        done(add(office, MANAGER, milestone("First", "2026-05-31")));
        var second = done(add(office, MANAGER, milestone("Second", "2026-05-31")));
        done(office.retireMilestone.retire(MANAGER, PROJECT, new EntryAddress(2, 1)));

        var third = done(add(office, MANAGER, milestone("Third", "")));

        assertThat(second.number()).isEqualTo(2);
        assertThat(third.number()).isEqualTo(3);
        assertThat(done(office.showPlan.show(VIEWER, PROJECT)).milestones())
                .extracting(Milestone::name)
                .containsExactly("First", "Third");
        assertThat(office.plans.milestones(id(PROJECT))).hasSize(3);
    }

    @Test
    void everyMistakeIsNamedAtItsFieldAndNothingIsKept() {
        var office = new PlanOffice();
        var draft = new MilestoneDraft(" ", "party", false, "31-05-2026", "2026-03-03", "EPIC", "", "0");

        var outcome = add(office, MANAGER, draft);

        assertThat(errors(outcome))
                .containsExactlyInAnyOrder(
                        "name pmo.error.required",
                        "type pmo.error.choice",
                        "forecast pmo.error.day",
                        "actual pmo.plan.error.future",
                        "linkTarget pmo.error.choice",
                        "linkId pmo.error.required",
                        "weight pmo.error.range");
        assertThat(office.plans.milestones(id(PROJECT))).isEmpty();
    }

    @Test
    void aStageEndsAfterItBegins() {
        var office = new PlanOffice();
        var backwards = new StageDraft("Build", "1", "2026-03-02", "2026-03-01", "", "2026-03-01");

        assertThat(errors(office.saveStage.save(MANAGER, PROJECT, Optional.empty(), backwards)))
                .containsExactly(
                        "forecastFinish pmo.plan.error.finishBeforeStart", "actualStart pmo.plan.error.startFirst");
    }

    @Test
    void whoReadAnOlderRevisionIsToldWhoWasFirst() {
        var office = new PlanOffice();
        done(add(office, MANAGER, milestone("Go live", "2026-05-31")));
        done(change(office, 1, milestone("Go live", "2026-06-30")));

        var late = change(office, 1, milestone("Go live!", "2026-05-31"));

        assertThat(refusal(late)).isEqualTo(new Refusal.Conflict(MANAGER, Hierarchy.NOON, 2));
        assertThat(office.plans.milestones(id(PROJECT)).get(0).forecast()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void historyTellsWhatWasDifferent() {
        var office = new PlanOffice();
        done(add(office, MANAGER, milestone("Go live", "2026-05-31")));
        done(change(office, 1, milestone("Go live", "2026-06-30")));
        done(change(office, 2, milestone("Go live", "2026-06-30")));

        var history = office.world.revisions.of(List.of(PlanSubjects.milestone(PROJECT, 1)), new PageRequest(0, 10));

        assertThat(history.total()).isEqualTo(2);
        assertThat(history.items().get(0).changes()).containsExactly(Change.of("forecast", "2026-05-31", "2026-06-30"));
    }

    @Test
    void onlyTheManagerOfTheInitiativeEditsItsPlan() {
        var office = new PlanOffice();
        var draft = milestone("Go live", "2026-05-31");

        assertThat(refusal(add(office, STRANGER, draft))).isInstanceOf(Refusal.NotFound.class);
        for (var other : List.of(VIEWER, chair(PROJECT), chair(Hierarchy.PROGRAMME), manager(Hierarchy.PROGRAMME))) {
            assertThat(refusal(add(office, other, draft))).as("%s", other).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(refusal(office.showPlan.show(STRANGER, PROJECT))).isInstanceOf(Refusal.NotFound.class);
        assertThat(office.plans.milestones(id(PROJECT))).isEmpty();
    }

    @Test
    void whatIsNotThereOrRetiredCannotBeChanged() {
        var office = new PlanOffice();
        done(add(office, MANAGER, milestone("Go live", "2026-05-31")));
        done(office.retireMilestone.retire(MANAGER, PROJECT, new EntryAddress(1, 1)));

        assertThat(refusal(change(office, 2, milestone("Go live", "")))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(office.retireStage.retire(MANAGER, PROJECT, new EntryAddress(5, 1))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void milestonesComeByDateAndCountByWeight() {
        var office = new PlanOffice();
        done(add(office, MANAGER, milestone("Undated", "")));
        done(add(office, MANAGER, milestone("Late", "2026-09-30")));
        done(add(office, MANAGER, new MilestoneDraft("Done", "GATE", true, "", "2026-02-01", "VERSION", "10200", "3")));
        done(add(office, MANAGER, new MilestoneDraft("Open", "benefit", true, "2026-04-01", "", "", "", "1")));

        var overview = done(office.showPlan.show(VIEWER, PROJECT));

        assertThat(overview.milestones())
                .extracting(Milestone::name)
                .containsExactly("Done", "Open", "Late", "Undated");
        assertThat(overview.progress().percent()).isEqualTo(OptionalInt.of(75));
    }

    private static Outcome<Milestone> add(PlanOffice office, UserKey actor, MilestoneDraft draft) {
        return office.saveMilestone.save(actor, PROJECT, Optional.empty(), draft);
    }

    private static Outcome<Milestone> change(PlanOffice office, int revision, MilestoneDraft draft) {
        return office.saveMilestone.save(MANAGER, PROJECT, Optional.of(new EntryAddress(1, revision)), draft);
    }

    private static MilestoneDraft milestone(String name, String forecast) {
        return new MilestoneDraft(name, "DELIVERY", false, forecast, "", "", "", "");
    }
}
