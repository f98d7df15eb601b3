package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeedAgreementTest {
    private static NodeFixture nodeWith(int items) {
        var node = new NodeFixture();
        node.include(new Selector.JiraProject(1));
        LongStream.rangeClosed(1, items).forEach(id -> node.jira.put(item(id)));
        return node;
    }

    private static void lose(NodeFixture node, long first, long last) {
        LongStream.rangeClosed(first, last).forEach(node.jira.index::remove);
    }

    @Test
    void runsThatFollowEachOtherAtOnceAreOnePoll() {
        var node = nodeWith(200).run();
        lose(node, 1, 60);

        for (int run = 0; run < 5; run++) {
            node.keepUp.run();
        }
        node.settle();

        assertThat(node.figures().inScope().items()).isEqualTo(200);
        assertThat(node.figures().stale()).isEqualTo(200);
    }

    @Test
    void pollsThatMissAnotherNumberDoNotAgree() {
        var node = nodeWith(200).run();
        lose(node, 1, 60);
        node.run().run();
        lose(node, 61, 61);

        assertThat(node.run().figures().inScope().items()).isEqualTo(200);
        assertThat(node.run().figures().inScope().items()).isEqualTo(200);
        assertThat(node.run().figures().inScope().items()).isEqualTo(139);
    }

    @Test
    void whatExistsStaysHoweverOftenTheIndexLacksIt() {
        var node = nodeWith(200).run();
        var lost = new TreeMap<>(node.jira.index.headMap(100L, true));
        node.jira.unindexed.addAll(lost.keySet());
        lose(node, 1, 100);

        for (int poll = 0; poll < 10; poll++) {
            node.run();
        }
        assertThat(node.figures().inScope().items()).isEqualTo(200);
        assertThat(node.figures().stale()).isEqualTo(200);
        node.jira.index.putAll(lost);

        assertThat(node.run().figures().stale()).isZero();
    }

    @Test
    void aFewThatExistStayAsStale() {
        var node = nodeWith(200).run();
        node.jira.unindexed.add(7L);
        lose(node, 7, 8);

        assertThat(node.run().inScope()).hasSize(199).contains(7L).doesNotContain(8L);
        assertThat(node.figures().stale()).isEqualTo(199);
    }

    @Test
    void projectThatNeverAgreesIsReadLessAndLess() {
        var node = nodeWith(5);
        node.jira.uncounted = 1;
        node.run();
        int pages = node.jira.pages;

        for (int poll = 0; poll < 30; poll++) {
            node.run();
        }

        int tries = (node.jira.pages - pages) / 6;
        assertThat(tries).isBetween(2, 6);
    }

    @Test
    void projectWhoseCountChangesIsReadAtOnce() {
        var node = nodeWith(5);
        node.jira.uncounted = 1;
        node.run().run().run().run();
        lose(node, 5, 5);
        node.jira.uncounted = 0;

        assertThat(node.run().inScope()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void projectThatIsGoneIsForgotten() {
        var node = nodeWith(5);
        node.jira.put(item(50).in(9));
        node.run();
        assertThat(node.journal.projects()).containsKey(9L);
        lose(node, 50, 50);

        node.run();

        assertThat(node.journal.projects()).doesNotContainKey(9L);
    }

    @Test
    void changedItemIsReadWithoutCountingAnything() {
        var node = nodeWith(5).run();
        int counts = node.jira.counts;
        int pages = node.jira.pages;
        node.jira.put(item(1).done());

        node.keepUp.soon(1);
        node.settle();

        assertThat(node.figures().delivery().done()).isEqualTo(1);
        assertThat(node.jira.itemReads).isEqualTo(1);
        assertThat(node.jira.counts).isEqualTo(counts);
        assertThat(node.jira.pages).isEqualTo(pages);
    }

    @Test
    void moreChangesThanCanWaitAreLookedFor() {
        var node = nodeWith(ChangedItems.LIMIT + 10).run();
        LongStream.rangeClosed(1, ChangedItems.LIMIT + 10L).forEach(id -> {
            node.jira.put(item(id).done());
            node.keepUp.soon(id);
            assertThat(node.keepUp.waiting()).isLessThanOrEqualTo(ChangedItems.LIMIT);
        });

        node.settle();

        assertThat(node.figures().delivery().done()).isEqualTo(ChangedItems.LIMIT + 10L);
    }

    @Test
    void itemWithAResolutionDateIsNotDatedByUs() {
        var node = nodeWith(2).run();
        node.jira.put(item(1).done());

        node.run();

        assertThat(node.seen.all()).isEmpty();
    }

    @Test
    void dateIsForgottenWhenTheItemIsResolvedOrGone() {
        var node = nodeWith(3).run();
        node.jira.put(item(1).status(ItemFixture.CLOSED), item(2).status(ItemFixture.CLOSED));
        node.run();
        assertThat(node.seen.all()).containsOnlyKeys(1L, 2L);
        node.jira.put(item(1).done());
        lose(node, 2, 2);

        node.run();

        assertThat(node.seen.all()).isEmpty();
    }

    @Test
    void nightForgetsDatesOfItemsThatWentUnseen() {
        var node = nodeWith(2);
        node.seen.keep(Map.of(99L, ItemFixture.RESOLVED));
        node.run();
        node.clock.pass(Duration.ofHours(20));

        node.run();

        assertThat(node.seen.all()).isEmpty();
    }

    @Test
    void dateThatCouldNotBeKeptIsKeptByTheNextPoll() {
        var node = nodeWith(2).run();
        node.jira.put(item(1).status(ItemFixture.CLOSED));
        node.seen.failing = true;
        assertThatThrownBy(node::run).hasMessage("rows are locked");
        var turned = node.clock.instant();
        node.seen.failing = false;

        node.run();

        assertThat(node.seen.all()).containsExactly(Map.entry(1L, turned));
    }
}
