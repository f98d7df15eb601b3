package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.workitem.ItemFixture.item;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;

class SearchRuleTest {
    private static final String TEXT = "labels = portal";

    private static NodeFixture node() {
        var node = new NodeFixture();
        LongStream.rangeClosed(1, 5).forEach(id -> node.jira.put(item(id)));
        node.jira.searches.put(TEXT, new HashSet<>(Set.of(1L, 2L)));
        return node;
    }

    @Test
    void searchRuleReachesWhatItsSaverFinds() {
        var node = node();
        node.include(new Selector.Jql(TEXT));

        assertThat(node.run().inScope()).containsExactly(1L, 2L);
    }

    @Test
    void itemsThatCameAndWentAreNoticedWithoutAFullSearch() {
        var node = node();
        node.include(new Selector.Jql(TEXT));
        node.run();
        node.jira.longAfter();
        node.jira.searches.put(TEXT, new HashSet<>(Set.of(1L, 3L)));
        node.jira.changed.addAll(Set.of(2L, 3L));
        int searches = node.jira.fullSearches;

        assertThat(node.run().inScope()).containsExactly(1L, 3L);
        assertThat(node.jira.fullSearches).isEqualTo(searches);
    }

    @Test
    void differentCountLeadsToAFullSearch() {
        var node = node();
        node.include(new Selector.Jql(TEXT));
        node.run();
        node.jira.longAfter();
        node.jira.searches.put(TEXT, new HashSet<>(Set.of(1L, 4L, 5L)));

        assertThat(node.run().inScope()).containsExactly(1L, 4L, 5L);
    }

    @Test
    void everyQuarterOfAnHourTheSearchIsMadeInFull() {
        var node = node();
        node.include(new Selector.Jql(TEXT));
        node.run();
        node.jira.longAfter();
        node.jira.searches.put(TEXT, new HashSet<>(Set.of(1L, 5L)));
        assertThat(node.run().inScope()).containsExactly(1L, 2L);
        node.clock.pass(Duration.ofMinutes(15));

        assertThat(node.run().inScope()).containsExactly(1L, 5L);
    }

    @Test
    void ruleOfAPersonWhoIsGoneKeepsItsItemsAndIsStale() {
        var node = node();
        var rule = node.include(new Selector.Jql(TEXT));
        node.run();
        node.jira.gone.add(WorldFixture.SAVER);
        node.jira.searches.put(TEXT, Set.of());

        assertThat(node.run().inScope()).containsExactly(1L, 2L);
        assertThat(node.rollup.hits().state(rule)).isEqualTo(RuleState.PERSON_GONE);
    }

    @Test
    void ruleThatIsNotUnderstoodAnyMoreKeepsItsItems() {
        var node = node();
        var rule = node.include(new Selector.Jql(TEXT));
        node.run();
        node.jira.searches.remove(TEXT);
        node.clock.pass(Duration.ofMinutes(15));

        assertThat(node.run().inScope()).containsExactly(1L, 2L);
        assertThat(node.rollup.hits().state(rule)).isEqualTo(RuleState.NOT_UNDERSTOOD);
    }

    @Test
    void searchThatGrewTooLargeKeepsItsItems() {
        var node = node();
        var rule = node.include(new Selector.Jql(TEXT));
        node.run();
        node.jira.searches.put(
                TEXT, LongStream.rangeClosed(1, SearchHits.LIMIT + 1L).boxed().collect(Collectors.toSet()));

        assertThat(node.run().inScope()).containsExactly(1L, 2L);
        assertThat(node.rollup.hits().state(rule)).isEqualTo(RuleState.TOO_MANY);
    }

    @Test
    void ruleThatWasNeverSearchedWaits() {
        var node = node();
        var rule = node.include(new Selector.Jql(TEXT));

        assertThat(node.rollup.hits().state(rule)).isEqualTo(RuleState.WAITING);
        assertThat(node.rollup.hits().asOf(rule.id())).isEmpty();
    }

    @Test
    void ruleWhoseSaverHasLeftKeepsWhatItFoundAfterARestart() {
        var node = node();
        var rule = node.include(new Selector.Jql(TEXT));
        node.run();
        var restarted = node();
        restarted.keptHits.keep(node.keptHits.all());
        restarted.include(new Selector.Jql(TEXT));
        restarted.jira.gone.add(WorldFixture.SAVER);

        assertThat(restarted.run().inScope()).containsExactly(1L, 2L);
        assertThat(restarted.rollup.hits().state(rule)).isEqualTo(RuleState.PERSON_GONE);
        assertThat(restarted.rollup.hits().asOf(rule.id())).isPresent();
        assertThat(restarted.kept.all()).containsKey(NodeFixture.PROJECT);
    }

    @Test
    void figuresOfARuleThatWasNeverSearchedAreNotKept() {
        var node = node();
        node.include(new Selector.Jql(TEXT));
        node.jira.gone.add(WorldFixture.SAVER);

        node.run();

        assertThat(node.keptHits.all()).isEmpty();
        assertThat(node.kept.all())
                .doesNotContainKeys(NodeFixture.PROJECT, NodeFixture.PROGRAMME)
                .containsKey(new InitiativeId(2));
    }

    @Test
    void whatIsKeptAlreadyIsNotWrittenAgain() {
        var node = node();
        node.include(new Selector.Jql(TEXT));
        node.run();
        node.clock.pass(Duration.ofMinutes(6));
        node.run();

        assertThat(node.keptHits.writes).isEqualTo(1);
    }

    @Test
    void removedRuleIsForgotten() {
        var node = node();
        var rule = node.include(new Selector.Jql(TEXT));
        node.run();
        var project = node.byId(NodeFixture.PROJECT).orElseThrow();
        node.rules.remove(WorldFixture.SAVER, project, rule.id(), 1);
        node.clock.pass(Duration.ofMinutes(6));
        node.run();

        assertThat(node.keptHits.all()).isEmpty();
    }
}
