package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.workitem.ItemGroup.Part;

class FeedTest {
    private static NodeFixture nodeWith(int items) {
        var node = new NodeFixture();
        node.include(new Selector.JiraProject(1));
        LongStream.rangeClosed(1, items).forEach(id -> node.jira.put(item(id)));
        return node;
    }

    @Test
    void nothingIsCompleteBeforeTheFirstLoad() {
        var node = nodeWith(3);

        assertThat(node.rollup.snapshot().complete()).isFalse();
        assertThat(node.run().rollup.snapshot().complete()).isTrue();
        assertThat(node.rollup.snapshot().factsAsOf()).isEqualTo(node.clock.instant());
    }

    @Test
    void firstLoadReadsEveryPage() {
        var node = nodeWith(25);
        node.jira.pageLimit = 10;

        assertThat(node.run().figures().inScope().items()).isEqualTo(25);
        assertThat(node.jira.pages).isEqualTo(4);
    }

    @Test
    void loadGoesOnFromAnEarlierKeyWhenTheLastOneIsGone() {
        var node = nodeWith(35);
        node.jira.pageLimit = 10;
        node.jira.afterPage = () -> {
            if (node.jira.pages == 2) {
                node.jira.index.remove(20L);
            }
        };

        node.run();

        assertThat(node.inScope()).hasSize(34).contains(21L, 35L).doesNotContain(20L);
        assertThat(node.journal.projects().get(1L)).isEqualTo(new FeedJournal.ProjectState(34, 34, 0));
    }

    @Test
    void loadEndsEvenIfTheCountNeverAgrees() {
        var node = nodeWith(5);
        node.jira.uncounted = 1;

        node.run();

        assertThat(node.rollup.snapshot().complete()).isTrue();
        assertThat(node.journal.projects().get(1L)).isEqualTo(new FeedJournal.ProjectState(6, 5, 0));
    }

    @Test
    void pollTakesWhatChanged() {
        var node = nodeWith(3).run();
        node.jira.longAfter();
        node.jira.put(item(2).done(), item(4));

        node.run();

        assertThat(node.inScope()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(node.figures().delivery().done()).isEqualTo(1);
    }

    @Test
    void pollThatFindsNothingNewMovesTheAsOfOnly() {
        var node = nodeWith(3).run();
        var before = node.rollup.snapshot();

        node.run();

        assertThat(node.rollup.snapshot().computedAt()).isEqualTo(before.computedAt());
        assertThat(node.rollup.snapshot().factsAsOf()).isEqualTo(node.clock.instant());
    }

    @Test
    void deletedItemLeavesAndArchivedOneStays() {
        var node = nodeWith(5).run();
        node.jira.index.remove(2L);
        node.jira.index.remove(3L);
        node.jira.archived.add(3L);

        node.run();

        assertThat(node.inScope()).containsExactly(1L, 3L, 4L, 5L);
        assertThat(node.figures().archived()).isEqualTo(1);
        assertThat(node.journal.projects().get(1L))
                .satisfies(state -> assertThat(state.agrees()).isTrue());
    }

    @Test
    void movedItemIsFoundInItsNewJiraProjectOnly() {
        var node = nodeWith(5).run();
        node.jira.put(item(2).in(7));

        node.run();

        assertThat(node.inScope()).containsExactly(1L, 3L, 4L, 5L);
        int there = node.rollup.write(table -> table.sizeOf(7));
        assertThat(there).isEqualTo(1);
    }

    @Test
    void jiraProjectThatIsGoneTakesItsFewItemsAlong() {
        var node = nodeWith(5);
        node.jira.put(item(50).in(9));
        node.run();
        node.jira.index.remove(50L);

        node.run();

        Set<Long> kept = node.rollup.write(WorkItemTable::jiraProjects);
        assertThat(kept).containsExactly(1L);
    }

    @Test
    void manyMissingItemsStayAsStaleUntilThreePollsAgree() {
        var node = nodeWith(200).run();
        LongStream.rangeClosed(1, 60).forEach(node.jira.index::remove);

        node.run();
        assertThat(node.figures().inScope().items()).isEqualTo(200);
        assertThat(node.figures().stale()).isEqualTo(200);
        node.run();
        assertThat(node.figures().inScope().items()).isEqualTo(200);
        node.run();

        assertThat(node.figures().inScope().items()).isEqualTo(140);
        assertThat(node.figures().stale()).isZero();
    }

    @Test
    void manyMissingItemsThatComeBackWereNeverGone() {
        var node = nodeWith(200).run();
        var lost = new TreeMap<>(node.jira.index.headMap(60L, true));
        lost.keySet().forEach(node.jira.index::remove);
        node.run();
        node.jira.index.putAll(lost);

        node.run();

        assertThat(node.figures().inScope().items()).isEqualTo(200);
        assertThat(node.figures().stale()).isZero();
    }

    @Test
    void fiftyMissingItemsLeaveAtOnce() {
        var node = nodeWith(200).run();
        LongStream.rangeClosed(1, 50).forEach(node.jira.index::remove);

        assertThat(node.run().figures().inScope().items()).isEqualTo(150);
    }

    @Test
    void itemThatTurnsDoneWithoutResolutionIsDatedThen() {
        var node = nodeWith(2);
        node.jira.put(item(3).status(ItemFixture.CLOSED));
        node.run();
        node.jira.put(item(1).status(ItemFixture.CLOSED));

        node.run();

        assertThat(node.seen.all()).containsOnlyKeys(1L).containsEntry(1L, node.clock.instant());
        assertThat(node.figures().delivery().done()).isEqualTo(2);
        assertThat(node.figures().delivery().undated()).isEqualTo(1);
    }

    @Test
    void reopenedItemIsDatedAnewWhenItFinishesAgain() {
        var node = nodeWith(2).run();
        node.jira.put(item(1).status(ItemFixture.CLOSED));
        node.run();
        node.jira.put(item(1).status(ItemFixture.BUSY));
        node.run();
        assertThat(node.seen.all()).isEmpty();
        node.jira.put(item(1).status(ItemFixture.CLOSED));

        node.run();

        assertThat(node.seen.all()).containsEntry(1L, node.clock.instant());
    }

    @Test
    void keptDatesHoldAfterARestart() {
        var node = nodeWith(1);
        node.jira.put(item(2).status(ItemFixture.CLOSED));
        node.seen.keep(Map.of(2L, ItemFixture.RESOLVED));

        assertThat(node.run().figures().delivery().undated()).isZero();
    }

    @Test
    void changedStatusCategoryChangesFiguresWithoutAChangedItem() {
        var node = nodeWith(2).run();
        node.vocabulary.statuses.put(
                ItemFixture.TODO, new JiraVocabulary.Status(ItemFixture.TODO, "Open", StatusCategory.DONE));

        assertThat(node.run().figures().delivery().done()).isEqualTo(2);
    }

    @Test
    void ruleAddedByAnotherNodeIsNoticed() {
        var node = nodeWith(2);
        node.jira.put(item(9).in(2));
        node.run();
        node.include(new Selector.JiraProject(2));

        assertThat(node.run().inScope()).containsExactly(1L, 2L, 9L);
    }

    @Test
    void changeOnThisNodeIsReadSoon() {
        var node = nodeWith(2).run();
        node.jira.put(item(1).done());

        node.keepUp.soon(1);
        node.keepUp.soon(1);
        node.settle();

        assertThat(node.figures().delivery().done()).isEqualTo(1);
    }

    @Test
    void nightBringsAllFactsAnew() {
        var node = nodeWith(2).run();
        int pages = node.jira.pages;
        node.clock.pass(Duration.ofHours(20));

        node.run();

        assertThat(node.jira.pages).isGreaterThan(pages);
        assertThat(node.journal.lastReconcile()).contains(node.clock.instant());
    }

    @Test
    void changedFieldsBringAllFactsAnew() {
        var node = nodeWith(2).run();
        int pages = node.jira.pages;
        node.journal.wantReload();

        node.run();
        assertThat(node.jira.pages).isGreaterThan(pages);
        int after = node.jira.pages;
        node.run();

        assertThat(node.jira.pages).isEqualTo(after);
    }

    @Test
    void noMorePagesASecondAreReadThanAllowed() {
        var node = nodeWith(25);
        node.jira.pageLimit = 10;

        node.run();

        assertThat(node.pauses).isNotEmpty().allSatisfy(pause -> assertThat(pause)
                .isPositive());
        assertThat(node.pauses).last().isEqualTo(Duration.ofMillis(30));
    }

    @Test
    void figuresAreKeptForTheNextStart() {
        var node = nodeWith(2).run();

        assertThat(node.kept.all()).containsKeys(NodeFixture.PROJECT, NodeFixture.PROGRAMME);
        assertThat(node.kept.all().get(NodeFixture.PROJECT))
                .satisfies(kept -> assertThat(kept.inScope().items()).isEqualTo(2));
    }

    @Test
    void failureIsKeptForTheSelfCheckAndThrownOn() {
        var node = nodeWith(2);
        node.jira.afterPage = () -> {
            throw new IllegalStateException("index is closed");
        };

        assertThatThrownBy(node::run).hasMessage("index is closed");
        assertThat(node.journal.lastFailure()).isEqualTo("index is closed");
        node.jira.afterPage = () -> {};
        assertThat(node.run().rollup.snapshot().complete()).isTrue();
    }

    @Test
    void groupsListWhatIsStale() {
        var node = nodeWith(200).run();
        LongStream.rangeClosed(1, 60).forEach(node.jira.index::remove);
        node.run();

        assertThat(node.rollup
                        .snapshot()
                        .ids(NodeFixture.PROJECT, Part.STALE, 0, 1)
                        .total())
                .isEqualTo(200);
        assertThat(Set.copyOf(node.inScope())).hasSize(200);
    }
}
