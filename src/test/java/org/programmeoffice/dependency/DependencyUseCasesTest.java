package org.programmeoffice.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.access.Hierarchy.OTHER;
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

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Hierarchy;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.notify.About;
import org.programmeoffice.notify.Difference;
import org.programmeoffice.notify.NoticeValue;
import org.programmeoffice.notify.Told;
import org.programmeoffice.rollup.RagStatus;

/** PJ-3 gives to PJ-4. */
class DependencyUseCasesTest {
    private static final UserKey GIVER = manager(PROJECT);
    private static final UserKey RECEIVER = manager(OTHER);

    private final Hierarchy world = new Hierarchy();
    private final Dependencies dependencies = new InMemoryDependencies();
    private final Told told = new Told();
    private final DependencyNotices notices = new DependencyNotices(told, world.whoMay, world, world.clock);
    private final RaiseDependency raise =
            new RaiseDependency(dependencies, world, world.permissions, world.revisions, notices, world.clock);
    private final EditDependency edit =
            new EditDependency(dependencies, world, world.permissions, world.revisions, world.clock);
    private final TakeStep step =
            new TakeStep(dependencies, world, world.permissions, world.revisions, notices, world.clock);
    private final ShowDependency show = new ShowDependency(dependencies, world, world.permissions);

    /** Managers of the projects see each other's project only by a role above it. */
    DependencyUseCasesTest() {
        world.give(GIVER, PROGRAMME, Role.VIEWER);
        world.give(RECEIVER, PROGRAMME, Role.VIEWER);
    }

    @Test
    void bothManagersAgreeStepByStep() {
        var raised = done(raise.raise(RECEIVER, draft("Interface", "")));
        var promised = done(step.take(GIVER, 1, change("", "2026-06-01", ""), 1));
        var agreed = done(step.take(RECEIVER, 1, step("ACCEPT"), 2));
        done(step.take(GIVER, 1, step("START"), 3));
        var delivered = done(step.take(GIVER, 1, step("DELIVER"), 4));
        var taken = done(step.take(RECEIVER, 1, step("TAKE"), 5));

        assertThat(raised.dependency().key()).isEqualTo("DEP-1");
        assertThat(raised.steps()).containsExactlyInAnyOrder(Step.ACCEPT, Step.CHANGE, Step.DISPUTE, Step.CANCEL);
        assertThat(promised.slack().status()).isEqualTo(RagStatus.GREY);
        assertThat(agreed.dependency().agreement().state()).isEqualTo(DependencyState.AGREED);
        assertThat(agreed.slack().status()).isEqualTo(RagStatus.GREEN);
        assertThat(agreed.steps()).doesNotContain(Step.START);
        assertThat(delivered.dependency().agreement().deliveredOn()).isPresent();
        assertThat(taken.slack().status()).isEqualTo(RagStatus.BLUE);
        assertThat(taken.steps()).isEmpty();
    }

    @Test
    void eachSideSpeaksForItselfOnly() {
        done(raise.raise(RECEIVER, draft("Interface", "2026-06-01")));

        assertThat(done(step.take(RECEIVER, 1, step("ACCEPT"), 1))
                        .dependency()
                        .agreement()
                        .state())
                .isEqualTo(DependencyState.PROPOSED);
        assertThat(errors(step.take(RECEIVER, 1, change("", "2026-05-01", ""), 1)))
                .containsExactly("promised pmo.dependency.error.giversDate");
        assertThat(errors(step.take(GIVER, 1, change("2026-07-31", "", ""), 1)))
                .containsExactly("neededBy pmo.dependency.error.receiversDate");
        done(step.take(GIVER, 1, step("ACCEPT"), 1));
        assertThat(refusal(step.take(RECEIVER, 1, step("START"), 2))).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void whoManagesNeitherSideOnlyLooksOn() {
        done(raise.raise(RECEIVER, draft("Interface", "2026-06-01")));

        for (var person : List.of(VIEWER, chair(PROJECT), chair(OTHER), manager(PROGRAMME))) {
            assertThat(refusal(step.take(person, 1, step("ACCEPT"), 1)))
                    .as("%s", person)
                    .isInstanceOf(Refusal.Forbidden.class);
            assertThat(done(show.show(person, 1)).steps()).isEmpty();
            assertThat(refusal(edit.edit(person, 1, draft("Other", ""), 1))).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(refusal(step.take(STRANGER, 1, step("ACCEPT"), 1))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(show.show(STRANGER, 1))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(show.show(VIEWER, 2))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatWasAgreedNeedsAReasonToChangeAndAsksBothAgain() {
        agreed();

        assertThat(errors(step.take(GIVER, 1, change("", "2026-07-15", " "), 2)))
                .containsExactly("reason pmo.error.required");
        var changed = done(step.take(GIVER, 1, change("", "2026-07-15", "Supplier is late"), 2));

        assertThat(changed.dependency().agreement().state()).isEqualTo(DependencyState.RENEGOTIATING);
        assertThat(changed.dependency().reason()).isEqualTo("Supplier is late");
        assertThat(changed.slack().reason().isTrouble()).isTrue();
        assertThat(world.revisions
                        .newest(DependencyChanges.subject(1))
                        .orElseThrow()
                        .changes())
                .contains(Change.of("promised", "2026-06-01", "2026-07-15"));
    }

    @Test
    void whatWasAgreedKeepsItsWordsButNotItsDescription() {
        agreed();
        var other = new DependencyDraft("", "", "Something else", "", "FINISH_START", "HIGH", "", "");
        var described = new DependencyDraft("", "", "Interface", "Version 2", "FINISH_START", "LOW", "", "");

        assertThat(errors(edit.edit(GIVER, 1, other, 2)))
                .containsExactly("deliverable pmo.dependency.error.agreedUpon");
        assertThat(done(edit.edit(GIVER, 1, described, 2)).dependency().criticality())
                .isEqualTo(Criticality.LOW);
    }

    @Test
    void otherWordsBeforeAgreementAskTheOtherSideAnew() {
        done(raise.raise(RECEIVER, draft("Interface", "2026-06-01")));

        var reworded = done(edit.edit(GIVER, 1, draft("Half an interface", ""), 1));

        assertThat(reworded.dependency().agreement().acceptedBy()).isEmpty();
        assertThat(done(step.take(GIVER, 1, step("ACCEPT"), 2))
                        .dependency()
                        .agreement()
                        .state())
                .isEqualTo(DependencyState.PROPOSED);
    }

    @Test
    void whoReadAnOlderRevisionIsTold() {
        agreed();

        assertThat(refusal(step.take(GIVER, 1, step("START"), 1))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aDeliveryIsNotInTheFuture() {
        agreed();
        done(step.take(GIVER, 1, step("START"), 2));

        Outcome<DependencyDetails> tomorrow =
                step.take(GIVER, 1, new StepDraft("DELIVER", "", "", "2026-03-03", ""), 3);

        assertThat(errors(tomorrow)).containsExactly("deliveredOn pmo.dependency.error.future");
    }

    @Test
    void bothSidesHearOfEachStepWithWhatItChanged() {
        done(raise.raise(RECEIVER, draft("Interface", "")));
        done(step.take(GIVER, 1, change("", "2026-06-01", "as asked"), 1));
        var changed = told.last();
        step.take(GIVER, 1, step("TAKE"), 2);

        assertThat(told.entries()).hasSize(2);
        assertThat(changed.to()).containsExactlyInAnyOrder(GIVER, RECEIVER);
        assertThat(changed.notice().about()).isEqualTo(new About(DependencyNotices.TYPE, id(OTHER), "1"));
        assertThat(changed.notice().arguments())
                .containsExactly(NoticeValue.person(GIVER), NoticeValue.text("as asked"));
        assertThat(changed.notice().differences())
                .containsExactly(new Difference(
                        "pmo.notify.field.promised", NoticeValue.none(), NoticeValue.day(LocalDate.of(2026, 6, 1))));
    }

    private void agreed() {
        done(raise.raise(RECEIVER, draft("Interface", "2026-06-01")));
        done(step.take(GIVER, 1, step("ACCEPT"), 1));
    }

    private static DependencyDraft draft(String deliverable, String promised) {
        return new DependencyDraft("PJ-3", "PJ-4", deliverable, "", "FINISH_START", "HIGH", "2026-06-30", promised);
    }

    private static StepDraft step(String name) {
        return new StepDraft(name, "", "", "", "");
    }

    private static StepDraft change(String neededBy, String promised, String reason) {
        return new StepDraft("CHANGE", neededBy, promised, "", reason);
    }
}
