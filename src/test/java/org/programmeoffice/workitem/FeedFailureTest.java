package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeedFailureTest {
    private static final String BROKEN = "field = broken";
    private static final String SOUND = "labels = portal";

    private static NodeFixture nodeWith(int items) {
        var node = new NodeFixture();
        LongStream.rangeClosed(1, items).forEach(id -> node.jira.put(item(id)));
        return node;
    }

    private static NodeFixture nodeWithSearches() {
        var node = nodeWith(5);
        node.jira.searches.put(BROKEN, new HashSet<>(Set.of(1L)));
        node.jira.searches.put(SOUND, new HashSet<>(Set.of(2L)));
        return node;
    }

    @Test
    void oneSearchThatFailsStopsNeitherTheFactsNorTheOthers() {
        var node = nodeWithSearches();
        var broken = node.include(new Selector.Jql(BROKEN));
        node.include(new Selector.Jql(SOUND));
        node.run();
        node.jira.beforeSearch = jql -> {
            if (jql.equals(BROKEN)) {
                throw new IllegalStateException("clause is too large");
            }
        };
        node.jira.searches.put(SOUND, new HashSet<>(Set.of(2L, 3L)));

        assertThat(node.run().inScope()).containsExactly(1L, 2L, 3L);
        assertThat(node.rollup.hits().state(broken)).isNotEqualTo(RuleState.CURRENT);
        assertThat(node.rollup.snapshot().factsAsOf()).isEqualTo(node.clock.instant());
        node.clock.pass(Duration.ofHours(20));
        assertThat(node.run().inScope()).containsExactly(1L, 2L, 3L);
        assertThat(node.journal.lastReconcile()).contains(node.clock.instant());
    }

    @Test
    void whatAFailedPollWroteIsShownAfterTheNextOne() {
        var node = nodeWith(3);
        node.include(new Selector.JiraProject(1));
        node.run();
        node.jira.longAfter();
        node.jira.put(item(1).done(), item(2).done());
        node.jira.changesLimit = 1;
        node.jira.beforeChanges = start -> {
            if (start > 0) {
                throw new IllegalStateException("index is closed");
            }
        };
        assertThatThrownBy(node::run).hasMessage("index is closed");
        node.jira.index.put(2L, item(2).build());
        node.jira.beforeChanges = start -> {};

        assertThat(node.run().figures().delivery().done()).isEqualTo(1);
    }

    @Test
    void fieldsChangedOnAnotherNodeBringAllFactsAnew() {
        var node = nodeWith(3).run();
        int pages = node.jira.pages;
        var before = node.settings.current();
        node.settings.change(
                WorldFixture.SAVER,
                new RollupChoices(
                        before.epicLinkField(),
                        "customfield_10999",
                        before.notDelivered(),
                        before.zone(),
                        before.pollInterval(),
                        before.pagesPerSecond()),
                0);

        node.run();
        assertThat(node.jira.pages).isGreaterThan(pages);
        int after = node.jira.pages;
        node.run();

        assertThat(node.jira.pages).isEqualTo(after);
    }

    @Test
    void failureThatIsAnErrorIsKeptAndOneThatIsOverIsNot() {
        var node = nodeWith(2);
        node.jira.afterPage = () -> {
            throw new NoClassDefFoundError("gone\r\n\u001b[31m");
        };

        assertThatThrownBy(node::run).isInstanceOf(LinkageError.class);
        assertThat(node.journal.lastFailure()).startsWith("gone").doesNotContain("\r", "\n", "\u001b");
        node.jira.afterPage = () -> {};
        node.run();

        assertThat(node.journal.lastFailure()).isEmpty();
    }

    @Test
    void loadEndsAtTheNextPageWhenTheAppStopsAndIsMadeUpForLater() {
        var node = nodeWith(25);
        node.jira.pageLimit = 10;
        node.jira.afterPage = node.keepUp::stop;

        node.run();
        assertThat(node.jira.pages).isEqualTo(1);
        assertThat(node.journal.isLoaded()).isFalse();
        assertThat(node.journal.lastFailure()).isEmpty();
        node.jira.afterPage = () -> {};
        node.keepUp.start();

        assertThat(node.run().rollup.snapshot().items()).isEqualTo(25);
    }

    @Test
    void interruptedThreadReadsNoFurtherPage() {
        var node = nodeWith(25);
        node.jira.pageLimit = 10;
        node.jira.afterPage = () -> Thread.currentThread().interrupt();

        node.run();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(node.jira.pages).isEqualTo(1);
    }
}
