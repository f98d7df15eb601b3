package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** What every store of scope rules does. */
public abstract class ScopeRulesContract {
    private static final InitiativeNode PROJECT = node(1);
    private static final InitiativeNode OTHER = node(2);
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey BEN = new UserKey("ben");

    /** Returns an empty store, the same for each call within a test. */
    protected abstract ScopeRules rules();

    static List<Selector> selectors() {
        return List.of(
                new Selector.Item(10),
                new Selector.Epic(11, true),
                new Selector.Epic(11, false),
                new Selector.FixVersion(12),
                new Selector.JiraComponent(13),
                new Selector.JiraProject(Long.MAX_VALUE),
                new Selector.Jql("summary ~ \"<b>é\u20ac\" " + "x".repeat(5000)));
    }

    @ParameterizedTest
    @MethodSource("selectors")
    void ruleComesBackAsItWasSaved(Selector selector) {
        var added = done(rules().add(ANN, PROJECT, ScopeRule.Effect.EXCLUDE, selector, 0));

        assertThat(added.selector()).isEqualTo(selector);
        assertThat(added.effect()).isEqualTo(ScopeRule.Effect.EXCLUDE);
        assertThat(added.savedBy()).isEqualTo(ANN);
        assertThat(added.initiative()).isEqualTo(PROJECT.id());
        assertThat(rules().of(PROJECT.id())).containsExactly(added);
        assertThat(rules().all()).containsExactly(added);
    }

    @Test
    void manyRulesAreOneRevision() {
        var texts = List.of(
                new RuleText(ScopeRule.Effect.INCLUDE, new Selector.Item(1)),
                new RuleText(ScopeRule.Effect.RISK_RESPONSE, new Selector.Epic(2, true)));

        var added = done(rules().addAll(ANN, PROJECT, texts, 0));

        assertThat(rules().of(PROJECT.id())).isEqualTo(added);
        assertThat(added)
                .extracting(rule -> new RuleText(rule.effect(), rule.selector()))
                .isEqualTo(texts);
        assertThat(rules().revision(PROJECT.id())).isEqualTo(1);
    }

    @Test
    void ruleServesAnotherEnd() {
        var rule = add(PROJECT, 1, 0);

        var changed = done(rules().change(BEN, PROJECT, rule.id(), ScopeRule.Effect.BENEFIT, 1));

        assertThat(changed.effect()).isEqualTo(ScopeRule.Effect.BENEFIT);
        assertThat(changed.savedBy()).isEqualTo(ANN);
        assertThat(rules().all()).containsExactly(changed);
        assertThat(rules().change(BEN, OTHER, rule.id(), ScopeRule.Effect.INCLUDE, 0))
                .isEqualTo(Outcome.notFound());
        assertThat(rules().change(BEN, PROJECT, rule.id(), ScopeRule.Effect.INCLUDE, 1))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void movedRuleIsThereAndNowhereElse() {
        var rule = add(PROJECT, 1, 0);
        add(OTHER, 2, 0);

        var moved = done(rules().move(BEN, PROJECT, OTHER, rule.id(), 1, 1));

        assertThat(moved.id()).isEqualTo(rule.id());
        assertThat(moved.savedBy()).isEqualTo(ANN);
        assertThat(rules().of(PROJECT.id())).isEmpty();
        assertThat(rules().of(OTHER.id())).hasSize(2).contains(moved);
        assertThat(rules().revision(PROJECT.id())).isEqualTo(2);
        assertThat(rules().revision(OTHER.id())).isEqualTo(2);
    }

    @Test
    void staleMoveChangesNeitherScope() {
        var rule = add(PROJECT, 1, 0);
        add(OTHER, 2, 0);

        assertThat(rules().move(BEN, PROJECT, OTHER, rule.id(), 0, 1)).isInstanceOf(Outcome.Refused.class);
        assertThat(rules().move(BEN, PROJECT, OTHER, rule.id(), 1, 0)).isInstanceOf(Outcome.Refused.class);
        assertThat(rules().move(BEN, OTHER, PROJECT, rule.id(), 1, 1)).isEqualTo(Outcome.notFound());

        assertThat(rules().of(PROJECT.id())).containsExactly(rule);
        assertThat(rules().revision(PROJECT.id())).isEqualTo(1);
        assertThat(rules().revision(OTHER.id())).isEqualTo(1);
    }

    @Test
    void undoTakesBackWhatWasAddedAtOnce() {
        add(PROJECT, 1, 0);
        var texts = List.of(
                new RuleText(ScopeRule.Effect.INCLUDE, new Selector.Item(2)),
                new RuleText(ScopeRule.Effect.INCLUDE, new Selector.Jql("key = A-1")));
        done(rules().addAll(ANN, PROJECT, texts, 1));

        assertThat(done(rules().undo(ANN, PROJECT, 2))).isEqualTo(2);
        assertThat(rules().of(PROJECT.id())).extracting(ScopeRule::selector).containsExactly(new Selector.Item(1));
        assertThat(rules().revision(PROJECT.id())).isEqualTo(3);
    }

    @Test
    void undoBringsBackWhatWasRemoved() {
        var rule = add(PROJECT, 1, 0);
        done(rules().remove(BEN, PROJECT, rule.id(), 1));

        assertThat(done(rules().undo(BEN, PROJECT, 2))).isEqualTo(1);
        assertThat(rules().of(PROJECT.id())).singleElement().satisfies(back -> {
            assertThat(back.selector()).isEqualTo(rule.selector());
            assertThat(back.savedBy()).isEqualTo(BEN);
        });
    }

    @Test
    void undoGivesALinkItsFormerRole() {
        var rule = add(PROJECT, 1, 0);
        done(rules().change(BEN, PROJECT, rule.id(), ScopeRule.Effect.BENEFIT, 1));

        assertThat(done(rules().undo(BEN, PROJECT, 2))).isEqualTo(1);
        assertThat(rules().of(PROJECT.id())).containsExactly(rule);
    }

    @Test
    void onlyOnesOwnNewestLinkIsTakenBack() {
        var rule = add(PROJECT, 1, 0);

        assertThat(rules().undo(ANN, OTHER, 0)).isEqualTo(Outcome.notFound());
        assertThat(rules().undo(BEN, PROJECT, 1)).isEqualTo(Outcome.notFound());
        assertThat(rules().undo(ANN, PROJECT, 0)).isInstanceOf(Outcome.Refused.class);
        done(rules().adopt(ANN, PROJECT, rule.id(), 1));
        assertThat(rules().undo(ANN, PROJECT, 2)).isEqualTo(Outcome.notFound());
        assertThat(rules().all()).hasSize(1);
    }

    @Test
    void eachWriteRaisesTheRevisionOfItsScopeOnly() {
        assertThat(rules().revision(PROJECT.id())).isZero();

        add(PROJECT, 1, 0);
        add(PROJECT, 2, 1);

        assertThat(rules().revision(PROJECT.id())).isEqualTo(2);
        assertThat(rules().revision(OTHER.id())).isZero();
    }

    @Test
    void staleRevisionIsAConflictThatNamesTheOtherAndWritesNothing() {
        add(PROJECT, 1, 0);

        var outcome = rules().add(BEN, PROJECT, ScopeRule.Effect.INCLUDE, new Selector.Item(2), 0);

        assertThat(refusal(outcome)).isInstanceOfSatisfying(Refusal.Conflict.class, conflict -> {
            assertThat(conflict.by()).isEqualTo(ANN);
            assertThat(conflict.revision()).isEqualTo(1);
        });
        assertThat(rules().of(PROJECT.id())).hasSize(1);
    }

    @Test
    void removedRuleIsGoneAndComesBackAsItWas() {
        var rule = add(PROJECT, 1, 0);

        var removed = rules().remove(BEN, PROJECT, rule.id(), 1);

        assertThat(done(removed)).isEqualTo(rule);
        assertThat(rules().of(PROJECT.id())).isEmpty();
        assertThat(rules().revision(PROJECT.id())).isEqualTo(2);
    }

    @Test
    void ruleOfAnotherInitiativeIsNotFound() {
        var rule = add(PROJECT, 1, 0);

        assertThat(refusal(rules().remove(ANN, OTHER, rule.id(), 0))).isEqualTo(new Refusal.NotFound());
        assertThat(refusal(rules().adopt(ANN, OTHER, rule.id(), 0))).isEqualTo(new Refusal.NotFound());
        assertThat(rules().all()).containsExactly(rule);
        assertThat(rules().revision(OTHER.id())).isZero();
    }

    @Test
    void adoptedRuleIsTheActors() {
        var rule = add(PROJECT, 1, 0);

        var adopted = done(rules().adopt(BEN, PROJECT, rule.id(), 1));

        assertThat(adopted.savedBy()).isEqualTo(BEN);
        assertThat(adopted.selector()).isEqualTo(rule.selector());
        assertThat(rules().all()).containsExactly(adopted);
    }

    @Test
    void rulesAreInTheOrderOfTheirIds() {
        add(PROJECT, 1, 0);
        add(OTHER, 2, 0);
        add(PROJECT, 3, 1);

        assertThat(rules().all()).hasSize(3).isSortedAccordingTo((a, b) -> Long.compare(a.id(), b.id()));
        assertThat(rules().of(PROJECT.id()))
                .extracting(ScopeRule::selector)
                .containsExactly(new Selector.Item(1), new Selector.Item(3));
    }

    private ScopeRule add(InitiativeNode on, long item, int expectedRevision) {
        return done(rules().add(ANN, on, ScopeRule.Effect.INCLUDE, new Selector.Item(item), expectedRevision));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static InitiativeNode node(long number) {
        return new InitiativeNode(
                new InitiativeId(number), new InitiativeKey("PJ", number), InitiativeKind.PROJECT, Optional.empty());
    }
}
