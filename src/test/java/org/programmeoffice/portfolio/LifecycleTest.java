package org.programmeoffice.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.RagStatus;

/** What is decided and judged about initiatives, and by whom. */
class LifecycleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC);

    private final Office office = Office.inMemory(CLOCK);
    private final UserKey carol = office.people.person("carol");
    private final InitiativeKey portfolio = office.portfolio(carol);
    private final InitiativeKey project = office.inside(carol, InitiativeKind.PROJECT, portfolio);

    @Test
    void theBoardTakesAProjectFromIdeaToItsEnd() {
        for (var state : List.of("INITIATING", "PLANNING", "EXECUTING", "CLOSING", "CLOSED")) {
            Office.done(decide(carol, project, state, ""));
        }

        assertThat(state(project)).isEqualTo(LifecycleState.CLOSED);
        assertThat(decide(carol, project, "EXECUTING", ""))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("state", "pmo.portfolio.error.step")));
    }

    @Test
    void aHoldSaysWhyAndEndsWhereItBegan() {
        Office.done(decide(carol, project, "INITIATING", ""));
        Office.done(decide(carol, project, "PLANNING", ""));

        assertThat(decide(carol, project, "ON_HOLD", "  "))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("reason", "pmo.error.required")));
        Office.done(decide(carol, project, "ON_HOLD", "no money"));
        assertThat(decide(carol, project, "EXECUTING", "")).isInstanceOf(Outcome.Refused.class);
        Office.done(decide(carol, project, "PLANNING", ""));

        assertThat(state(project)).isEqualTo(LifecycleState.PLANNING);
        assertThat(Office.done(office.history.show(carol, project, new PageRequest(0, 50))).items().stream()
                        .flatMap(revision -> revision.changes().stream()))
                .contains(new Change("state", "PLANNING", "ON_HOLD"), new Change("reason", null, "no money"));
    }

    /** Invariant 1: an office prepares; whatever it calls, nothing is stopped, held, closed or judged. */
    @Test
    void noCallOfAnOfficeOrAnAssessorChangesStateOrConfidence() {
        for (var role : List.of(Role.PMO, Role.ASSURANCE)) {
            for (var key : List.of(portfolio, project)) {
                var office1 = office.people.person("office" + role + key.number());
                Office.done(office.give(carol, key, office1, role));
                for (var from : LifecycleState.values()) {
                    put(key, from);
                    for (var to : LifecycleState.values()) {
                        assertThat(decide(office1, key, to.name(), "because")).isInstanceOf(Outcome.Refused.class);
                        assertThat(state(key)).isEqualTo(from);
                    }
                }
                assertThat(declare(office1, key, "2026-11-01", "green")).isInstanceOf(Outcome.Refused.class);
                assertThat(office.edit.edit(office1, key, new RecordDraft("T", "", Map.of()), revision(key)))
                        .isInstanceOf(Outcome.Refused.class);
            }
        }
        assertThat(office.declarations.of(
                        List.of(office.initiatives.byKey(project).orElseThrow().id())))
                .isEmpty();
    }

    @Test
    void whoRunsItDecidesOnlyWhileNobodyElseIsThere() {
        var alice = office.people.creator("alice");
        var alone = office.alone(alice, InitiativeKind.PROJECT);
        var mia = office.people.person("mia");
        Office.done(office.give(carol, project, mia, Role.PROJECT_MANAGER));

        Office.done(decide(alice, alone, "INITIATING", ""));

        assertThat(decide(mia, project, "INITIATING", "")).isInstanceOf(Outcome.Refused.class);
        assertThat(decide(mia, project, "STOPPED", "why")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void confidenceIsGreyUntilItIsDeclaredAndKeepsItsDays() {
        var mia = office.people.person("mia");
        Office.done(office.give(carol, project, mia, Role.PROJECT_MANAGER));
        assertThat(confidence(project)).isEqualTo(RagStatus.GREY);

        Office.done(declare(mia, project, "2026-11-20", "red"));
        Office.done(declare(mia, project, "2026-01-01", "green"));

        assertThat(confidence(project)).isEqualTo(RagStatus.RED);
        var story = Office.done(office.confidence.show(carol, portfolio));
        assertThat(story.below()).extracting(ConfidenceAt::projects).containsExactly(1, 1);
        assertThat(story.changes())
                .extracting(ConfidenceStory.Turn::before, ConfidenceStory.Turn::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(RagStatus.GREEN, RagStatus.RED));
        assertThat(declare(mia, project, "2026-11-24", "red"))
                .isEqualTo(Outcome.refused(Refusal.Invalid.field("on", "pmo.portfolio.error.future")));
        assertThat(declare(mia, project, "2026-11-20", "blue")).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome<Initiative> decide(UserKey actor, InitiativeKey key, String state, String reason) {
        return office.decide.decide(actor, key, LifecycleState.valueOf(state), reason, revision(key));
    }

    private Outcome<Initiative> declare(UserKey actor, InitiativeKey key, String on, String colour) {
        return office.declare.declare(actor, key, new DeclarationDraft(on, colour, "", "", ""), revision(key));
    }

    private void put(InitiativeKey key, LifecycleState state) {
        var before = office.initiatives.byKey(key).orElseThrow();
        var held = state == LifecycleState.ON_HOLD
                ? Optional.of(LifecycleState.PLANNING)
                : Optional.<LifecycleState>empty();
        office.initiatives.save(
                Initiative.of(before.kind(), before.registration().with(new Lifecycle(state, held))));
    }

    private int revision(InitiativeKey key) {
        return office.initiatives.byKey(key).orElseThrow().revision();
    }

    private LifecycleState state(InitiativeKey key) {
        return office.initiatives
                .byKey(key)
                .orElseThrow()
                .registration()
                .lifecycle()
                .state();
    }

    private RagStatus confidence(InitiativeKey key) {
        return office.initiatives.byKey(key).orElseThrow().registration().confidence();
    }
}
