package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;

class LinkingTest {
    private static final InitiativeKey KEY = NodeFixture.key(NodeFixture.PROJECT);

    private static NodeFixture node() {
        var node = new NodeFixture();
        node.jira.put(item(1), item(2).epic(1), item(3), item(4).parent(3), item(5));
        return node.run();
    }

    private static RuleDraft epic(String reference) {
        return new RuleDraft(ScopeRule.Effect.INCLUDE, SelectorKind.EPIC, reference, "", true);
    }

    private static AddScopeRule add(NodeFixture node) {
        return new AddScopeRule(node.permissions, node.rules, node.drafts, node.searches, node.rollup, node.background);
    }

    private static PreviewScopeRule preview(NodeFixture node) {
        return new PreviewScopeRule(
                node.permissions, node.drafts, node.references, node.searches, node.rollup, node.clock);
    }

    @Test
    void itemToWhichNothingBelongsIsNoEpic() {
        var node = node();

        assertThat(errors(add(node).add(WorldFixture.SAVER, KEY, epic("P5"), 0)))
                .containsExactly("reference pmo.workitem.rule.error.noEpic");
        assertThat(errors(preview(node).preview(WorldFixture.SAVER, KEY, epic("P5"))))
                .containsExactly("reference pmo.workitem.rule.error.noEpic");
        assertThat(node.rules.all()).isEmpty();
    }

    @Test
    void itemToWhichSomethingBelongsServesAsEpic() {
        var node = node();

        done(add(node).add(WorldFixture.SAVER, KEY, epic("P1"), 0));
        done(add(node).add(WorldFixture.SAVER, KEY, epic("P3"), 1));
        assertThat(node.rules.all()).hasSize(2);
    }

    @Test
    void epicWithoutItemsIsAnEpicEvenBeforeItsFactsAreRead() {
        var node = node();
        node.references.epics.add(9L);

        done(add(node).add(WorldFixture.SAVER, KEY, epic("P9"), 0));
        assertThat(node.rules.all()).hasSize(1);
    }

    @Test
    void previewDoesNotWaitForThePass() throws InterruptedException {
        var node = node();
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var pass = new Thread(node.rollup::rebuild);
        node.beforeTree = () -> {
            if (Thread.currentThread() == pass) {
                entered.countDown();
                await(leave);
            }
        };
        pass.start();
        entered.await();

        var previewed = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> preview(node).preview(WorldFixture.SAVER, KEY, epic("P1")));
        leave.countDown();
        pass.join();

        assertThat(done(previewed).after().inScope().items()).isEqualTo(1);
    }

    @Test
    void archivedItemsAreNotCountedAsHidden() {
        var node = new NodeFixture();
        node.include(new Selector.JiraProject(1));
        LongStream.rangeClosed(1, 5).forEach(id -> node.jira.put(item(id)));
        node.run();
        node.jira.index.remove(5L);
        node.jira.archived.add(5L);
        node.run();
        node.search.hidden.add(1L);
        node.search.hidden.add(5L);
        var list = new ListWorkItems(node.permissions, node.rollup, node.search);
        var count = new CountHiddenItems(node.permissions, node.rollup, node.search, node.background);

        var page = done(list.list(WorldFixture.SAVER, KEY, ItemGroup.Part.IN_SCOPE, new PageRequest(0, 10)));
        var first = done(count.count(WorldFixture.SAVER, KEY));
        node.settle();

        assertThat(page.page().total()).isEqualTo(5);
        assertThat(page.hiddenOnPage()).isEqualTo(1);
        assertThat(page.archivedOnPage()).isEqualTo(1);
        assertThat(first).isEqualTo(new HiddenItems(false, 4, 0));
        assertThat(done(count.count(WorldFixture.SAVER, KEY))).isEqualTo(new HiddenItems(true, 4, 1));
    }

    @Test
    void onlySoManyQuestionsForHiddenItemsWait() {
        var node = node();
        var count = new CountHiddenItems(node.permissions, node.rollup, node.search, node.background);
        node.include(new Selector.Item(5));

        for (int pass = 0; pass < 150; pass++) {
            node.clock.pass(Duration.ofSeconds(1));
            node.rollup.rebuild();
            assertThat(done(count.count(WorldFixture.SAVER, KEY)).counted()).isFalse();
        }
        node.settle();

        assertThat(node.search.counts).isEqualTo(100);
    }

    private static AddManyItems many(NodeFixture node) {
        return new AddManyItems(node.permissions, node.rules, node.drafts, node.references, node.rollup);
    }

    @Test
    void onlyDeliveryCounts() {
        var node = node();
        for (var effect : ScopeRule.Effect.values()) {
            var rule = done(add(node)
                    .add(
                            WorldFixture.SAVER,
                            KEY,
                            new RuleDraft(effect, SelectorKind.ITEM, "P5", "", false),
                            node.rules.revision(NodeFixture.PROJECT)));
            node.rollup.rebuild();

            assertThat(node.inScope())
                    .as(effect.name())
                    .isEqualTo(effect == ScopeRule.Effect.INCLUDE ? List.of(5L) : List.of());
            assertThat(node.rollup.snapshot().rule(rule.id()).reached()).isEqualTo(1);
            node.rules.remove(
                    WorldFixture.SAVER,
                    node.byId(NodeFixture.PROJECT).orElseThrow(),
                    rule.id(),
                    node.rules.revision(NodeFixture.PROJECT));
        }
    }

    @Test
    void informationDoesNotTakeOutWhatIsDelivered() {
        var node = node();
        var first = done(add(node).add(WorldFixture.SAVER, KEY, epic("P1"), 0));
        done(add(node)
                .add(
                        WorldFixture.SAVER,
                        KEY,
                        new RuleDraft(ScopeRule.Effect.INFORMATION, SelectorKind.ITEM, "P2", "", false),
                        1));
        node.rollup.rebuild();
        assertThat(node.inScope()).containsExactly(2L);

        done(new ChangeScopeRule(node.permissions, node.rules, node.rollup)
                .change(WorldFixture.SAVER, KEY, first.id(), ScopeRule.Effect.BENEFIT, 2));
        node.settle();

        assertThat(node.inScope()).isEmpty();
    }

    @Test
    void pastedKeysBecomeLinksOfTheRightKind() {
        var node = node();
        node.references.epics.add(1L);

        var added =
                done(many(node).add(WorldFixture.SAVER, KEY, " P1, P5;P5\n\tP3 ", ScopeRule.Effect.INCLUDE, true, 0));

        assertThat(added)
                .extracting(ScopeRule::selector)
                .containsExactly(new Selector.Epic(1, true), new Selector.Item(5), new Selector.Item(3));
        assertThat(node.rules.revision(NodeFixture.PROJECT)).isEqualTo(1);
    }

    @Test
    void everyUnknownKeyIsNamedAndNothingIsLinked() {
        var node = node();
        node.references.hidden.add(5L);

        var refused = many(node).add(WorldFixture.SAVER, KEY, "P1 P5 <b>x</b>", ScopeRule.Effect.INCLUDE, false, 0);

        assertThat(errors(refused))
                .containsExactly("keys pmo.workitem.error.unknown", "keys pmo.workitem.error.unknown");
        assertThat(node.rules.all()).isEmpty();
        assertThat(errors(many(node).add(WorldFixture.SAVER, KEY, " ,; ", ScopeRule.Effect.INCLUDE, false, 0)))
                .containsExactly("keys pmo.workitem.rule.error.empty");
    }

    @Test
    void whatIsLinkedAlreadyIsSteppedOver() {
        var node = node();
        done(many(node).add(WorldFixture.SAVER, KEY, "P5", ScopeRule.Effect.INCLUDE, false, 0));

        assertThat(done(many(node).add(WorldFixture.SAVER, KEY, "P5 P2", ScopeRule.Effect.INCLUDE, false, 1)))
                .hasSize(1);
        assertThat(errors(many(node).add(WorldFixture.SAVER, KEY, "P5 P2", ScopeRule.Effect.INCLUDE, false, 2)))
                .containsExactly("keys pmo.workitem.rule.error.exists");
    }

    @Test
    void linkMovesOnlyBetweenScopesThatOneMayEdit() {
        var node = node();
        var other = NodeFixture.key(new InitiativeId(2));
        var rule = done(add(node).add(WorldFixture.SAVER, KEY, epic("P1"), 0));
        var move = new MoveScopeRule(node.permissions, node.rules, node.rollup);
        var programme = NodeFixture.key(NodeFixture.PROGRAMME);
        var stranger = new UserKey("stranger");

        assertThat(move.move(stranger, KEY, rule.id(), programme, 1)).isEqualTo(Outcome.notFound());
        assertThat(move.move(WorldFixture.SAVER, KEY, rule.id(), other, 1)).isInstanceOf(Outcome.Refused.class);
        done(move.move(WorldFixture.SAVER, KEY, rule.id(), programme, 1));

        assertThat(node.rules.of(NodeFixture.PROGRAMME)).hasSize(1);
        done(add(node).add(WorldFixture.SAVER, KEY, epic("P1"), 2));
        var again = node.rules.of(NodeFixture.PROJECT).get(0).id();
        assertThat(errors(move.move(WorldFixture.SAVER, KEY, again, programme, 3)))
                .containsExactly("to pmo.workitem.rule.error.exists");
    }

    @Test
    void undoTakesBackOnesOwnLinkAndSaysIfThereIsNone() {
        var node = node();
        var undo = new UndoScopeChange(node.permissions, node.rules, node.searches, node.rollup, node.background);
        done(add(node).add(WorldFixture.SAVER, KEY, epic("P1"), 0));
        node.rollup.rebuild();
        assertThat(node.inScope()).containsExactly(2L);

        assertThat(done(undo.undo(WorldFixture.SAVER, KEY, 1))).isEqualTo(1);
        node.settle();

        assertThat(node.inScope()).isEmpty();
        assertThat(errors(undo.undo(WorldFixture.SAVER, NodeFixture.key(NodeFixture.PROGRAMME), 0)))
                .containsExactly("revision pmo.workitem.rule.error.nothingToUndo");
    }

    @Test
    void deletedItemLeavesItsLinkAsATombstone() {
        var node = node();
        done(add(node).add(WorldFixture.SAVER, KEY, epic("P1"), 0));
        node.references.deleted.add(1L);
        var lines = new RuleLines(node.permissions, node.rules, node.references, node.rollup);

        var line = lines.of(WorldFixture.SAVER, node.byId(NodeFixture.PROJECT).orElseThrow())
                .get(0);

        assertThat(line.state()).isEqualTo(RuleState.GONE);
        assertThat(line.label()).isEmpty();
    }

    @Test
    void auditTrailNamesEveryRuleSoThatItCanBeReadAgain() {
        var selectors = ScopeRulesContract.selectors().stream()
                .filter(selector -> selector.target() < Long.MAX_VALUE)
                .toList();
        for (var selector : selectors) {
            for (var effect : ScopeRule.Effect.values()) {
                var text = new RuleText(effect, selector);

                assertThat(RuleText.parse(text.toString())).contains(text);
            }
        }
        assertThat(RuleText.parse("INCLUDE SOMETHING 5")).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
