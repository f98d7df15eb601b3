package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.programmeoffice.common.Outcomes.done;
import static org.programmeoffice.common.Outcomes.errors;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.PageRequest;

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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
