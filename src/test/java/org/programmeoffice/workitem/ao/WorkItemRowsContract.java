package org.programmeoffice.workitem.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.ao.AoRevisions;
import org.programmeoffice.ao.RevisionRow;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rollup.Coverage;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.rollup.WorkTotals;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.workitem.KeptFigure;
import org.programmeoffice.workitem.KeptHits;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.Selector;

/** What the rows of the feature promise, on any database. */
abstract class WorkItemRowsContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey BEN = new UserKey("ben");
    private static final InitiativeNode PROJECT = node(7, "PJ-7");
    private static final InitiativeNode OTHER = node(8, "PJ-8");

    private AoTestDatabase database;

    abstract AoTestDatabase.Product product();

    @BeforeEach
    void open() {
        database = AoTestDatabase.open(
                product(),
                ScopeRuleRow.class,
                KeptFigureRow.class,
                FirstSeenDoneRow.class,
                SearchHitsRow.class,
                RevisionRow.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everySelectorComesBackAsItWas() {
        var rules = rules();
        List<Selector> selectors = List.of(
                new Selector.Item(1),
                new Selector.Epic(2, true),
                new Selector.Epic(3, false),
                new Selector.FixVersion(4),
                new Selector.JiraComponent(5),
                new Selector.JiraProject(6),
                new Selector.Jql("text ~ \"\u00e9\" AND x = '" + "y".repeat(9_000) + "'"));

        for (int at = 0; at < selectors.size(); at++) {
            rules.add(ANNA, PROJECT, ScopeRule.Effect.INCLUDE, selectors.get(at), at);
        }

        assertThat(rules().of(PROJECT.id())).extracting(ScopeRule::selector).isEqualTo(selectors);
        assertThat(rules().all()).hasSize(7);
        assertThat(rules().of(OTHER.id())).isEmpty();
        assertThat(rules().revision(PROJECT.id())).isEqualTo(7);
    }

    @Test
    void aStaleRevisionWritesNothingAndNamesWhoWasFirst() {
        rules().add(ANNA, PROJECT, ScopeRule.Effect.INCLUDE, new Selector.Item(1), 0);

        var refused = rules().add(BEN, PROJECT, ScopeRule.Effect.EXCLUDE, new Selector.Item(2), 0);

        assertThat(refused).isEqualTo(Outcome.refused(new Refusal.Conflict(ANNA, NOW, 1)));
        assertThat(rules().all()).hasSize(1);
    }

    @Test
    void aRuleOfAnotherInitiativeIsNotFound() {
        var added = done(rules().add(ANNA, PROJECT, ScopeRule.Effect.INCLUDE, new Selector.Item(1), 0));

        assertThat(rules().remove(ANNA, OTHER, added.id(), 0)).isEqualTo(Outcome.notFound());
        assertThat(rules().adopt(ANNA, OTHER, added.id(), 0)).isEqualTo(Outcome.notFound());
        assertThat(rules().remove(ANNA, PROJECT, Long.MAX_VALUE, 1)).isEqualTo(Outcome.notFound());
        assertThat(rules().all()).containsExactly(added);
    }

    @Test
    void whoAdoptsARuleHasSavedIt() {
        var added = done(rules().add(ANNA, PROJECT, ScopeRule.Effect.INCLUDE, new Selector.Jql("key = A-1"), 0));

        rules().adopt(BEN, PROJECT, added.id(), 1);

        assertThat(rules().all()).extracting(ScopeRule::savedBy).containsExactly(BEN);
    }

    @Test
    void aRemovedRuleIsGoneAndItsRemovalIsKept() {
        var added = done(rules().add(ANNA, PROJECT, ScopeRule.Effect.INCLUDE, new Selector.Item(1), 0));

        var removed = rules().remove(ANNA, PROJECT, added.id(), 1);

        assertThat(removed).isEqualTo(Outcome.done(added));
        assertThat(rules().all()).isEmpty();
        assertThat(rules().revision(PROJECT.id())).isEqualTo(2);
    }

    @Test
    void ofTwoWhoWriteAtOnceExactlyOneWins() throws Exception {
        for (int revision = 0; revision < 5; revision++) {
            int expected = revision;
            var outcomes = together(
                    () -> rules().add(ANNA, PROJECT, ScopeRule.Effect.INCLUDE, new Selector.Item(1), expected),
                    () -> rulesOfAnotherNode()
                            .add(BEN, PROJECT, ScopeRule.Effect.INCLUDE, new Selector.Item(2), expected));

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        }
        assertThat(rules().all()).hasSize(5);
    }

    @Test
    void keptFiguresComeBackAndAreReplaced() {
        var figures = new AoKeptFigures(database.activeObjects());
        figures.keep(Map.of(PROJECT.id(), figure(1), OTHER.id(), figure(2)));

        figures.keep(Map.of(PROJECT.id(), figure(3)));

        assertThat(new AoKeptFigures(database.anotherNode()).all())
                .isEqualTo(Map.of(PROJECT.id(), figure(3), OTHER.id(), figure(2)));
    }

    @Test
    void keptHitsComeBackAreReplacedAndForgotten() {
        var hits = new AoKeptHits(database.activeObjects());
        var many = LongStream.range(1, 50_000).map(id -> id * 7).boxed().toList();
        hits.keep(Map.of(
                1L, new KeptHits.KeptHit(List.of(5L, 9L, Long.MAX_VALUE), NOW),
                2L, new KeptHits.KeptHit(List.of(), NOW),
                3L, new KeptHits.KeptHit(List.of(1L), NOW)));

        hits.keep(Map.of(2L, new KeptHits.KeptHit(many, NOW.plusSeconds(1))));
        hits.forget(List.of(3L));

        assertThat(new AoKeptHits(database.anotherNode()).all())
                .isEqualTo(Map.of(
                        1L, new KeptHits.KeptHit(List.of(5L, 9L, Long.MAX_VALUE), NOW),
                        2L, new KeptHits.KeptHit(many, NOW.plusSeconds(1))));
    }

    @Test
    void anEmptyListOfHitsComesBack() {
        var hits = new AoKeptHits(database.activeObjects());

        hits.keep(Map.of(2L, new KeptHits.KeptHit(List.of(), NOW)));

        assertThat(hits.all()).isEqualTo(Map.of(2L, new KeptHits.KeptHit(List.of(), NOW)));
    }

    @Test
    void twoNodesMayKeepTheSameFiguresAtOnce() throws Exception {
        var one = new AoKeptFigures(database.activeObjects());
        var two = new AoKeptFigures(database.anotherNode());

        together(() -> keep(one), () -> keep(two));

        assertThat(one.all()).hasSize(50);
    }

    @Test
    void theFirstInstantStaysUntilItIsForgotten() {
        var seen = new AoFirstSeenDone(database.activeObjects());
        seen.keep(Map.of(1L, NOW, 2L, NOW));

        seen.keep(Map.of(1L, NOW.plusSeconds(60)));
        seen.forget(List.of(2L, 3L));

        assertThat(seen.all()).isEqualTo(Map.of(1L, NOW));
    }

    private AoScopeRules rules() {
        var ao = database.activeObjects();
        return new AoScopeRules(ao, new AoRevisions(ao), new Nodes(), CLOCK);
    }

    private AoScopeRules rulesOfAnotherNode() {
        var ao = database.anotherNode();
        return new AoScopeRules(ao, new AoRevisions(ao), new Nodes(), CLOCK);
    }

    private static boolean keep(AoKeptFigures figures) {
        for (int at = 1; at <= 50; at++) {
            figures.keep(Map.of(new InitiativeId(at), figure(at)));
        }
        return true;
    }

    private static <T> List<T> together(Callable<T> first, Callable<T> second) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(List.of(after(barrier, first), after(barrier, second)))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier barrier, Callable<T> task) {
        return () -> {
            barrier.await();
            return task.call();
        };
    }

    private static KeptFigure figure(long n) {
        return new KeptFigure(
                NOW.plusSeconds(n),
                new WorkTotals(n, 2, 3, 4, 5, -6_500, 7, 8, 9, 10, 11),
                new Progress(n, 2 * n),
                Progress.NONE,
                new Coverage(n, n + 1));
    }

    private static InitiativeNode node(long id, String key) {
        return new InitiativeNode(
                new InitiativeId(id), InitiativeKey.parse(key).orElseThrow(), InitiativeKind.PROJECT, Optional.empty());
    }

    private static ScopeRule done(Outcome<ScopeRule> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<ScopeRule>) outcome).value();
    }

    private static final class Nodes implements InitiativeTree {
        @Override
        public Optional<InitiativeNode> byKey(InitiativeKey key) {
            return all().stream().filter(node -> node.key().equals(key)).findFirst();
        }

        @Override
        public Optional<InitiativeNode> byId(InitiativeId id) {
            return all().stream().filter(node -> node.id().equals(id)).findFirst();
        }

        @Override
        public List<InitiativeNode> all() {
            return List.of(PROJECT, OTHER);
        }
    }
}
