package org.programmeoffice.portfolio.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.Subject;
import org.programmeoffice.access.ao.AoRoleAssignments;
import org.programmeoffice.access.ao.RoleRow;
import org.programmeoffice.ao.AoRevisions;
import org.programmeoffice.ao.RevisionRow;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.portfolio.Initiative;
import org.programmeoffice.portfolio.NewInitiative;
import org.programmeoffice.portfolio.Office;
import org.programmeoffice.portfolio.RecordDraft;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

/** Many people at once, on two nodes with caches of their own, on PostgreSQL. */
class RaceIT {
    private static final int THREADS = 16;
    private static final int ROUNDS = 12;
    private static final UserKey ALICE = new UserKey("alice");

    private final AoTestDatabase database = AoTestDatabase.open(
            Product.POSTGRESQL, RevisionRow.class, RoleRow.class, InitiativeRow.class, KeyPrefixRow.class);
    private final List<Office> nodes = List.of(office(database.activeObjects()), office(database.anotherNode()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneEditWinsEachRevisionAndNoneIsLost() throws Exception {
        var key = nodes.get(0).alone(ALICE, InitiativeKind.PROJECT);

        for (int round = 1; round <= ROUNDS; round++) {
            int read = round;
            var outcomes = atOnce(thread -> () -> node(thread)
                    .edit
                    .edit(ALICE, key, new RecordDraft("Round " + read + " thread " + thread, "", Map.of()), read));

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .hasSize(THREADS - 1)
                    .allSatisfy(outcome -> assertThat(((Outcome.Refused<Initiative>) outcome).refusal())
                            .isInstanceOfSatisfying(Refusal.Conflict.class, conflict -> {
                                assertThat(conflict.by()).isEqualTo(ALICE);
                                assertThat(conflict.revision()).isEqualTo(read + 1);
                            }));
        }

        assertTitlesFollowEachOther(key);
    }

    @Test
    void everybodyWhoCreatesAtOnceGetsAKeyOfHisOwn() throws Exception {
        var created = new ArrayList<Outcome<Initiative>>();
        for (int round = 0; round < 3; round++) {
            created.addAll(atOnce(thread -> () -> node(thread)
                    .create
                    .create(
                            ALICE,
                            new NewInitiative(InitiativeKind.PROJECT, "By " + thread, "", "", Optional.empty()))));
        }

        assertThat(created)
                .extracting(outcome -> Office.done(outcome).key().number())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 3 * THREADS)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(nodes.get(0).roles.of(ALICE)).hasSize(3 * THREADS);
    }

    @Test
    void aPrefixChangesOrItsFirstKeyIsMadeButNotBoth() throws Exception {
        var admin = nodes.get(0).people.administrator("admin");
        nodes.get(1).people.administrator("admin");

        var outcomes = atOnce(thread -> () -> thread % 2 == 0
                ? node(thread)
                        .setPrefixes
                        .set(admin, Map.of(InitiativeKind.PROJECT, "PX"), 0)
                        .map(done -> "prefix")
                : node(thread)
                        .create
                        .create(ALICE, new NewInitiative(InitiativeKind.PROJECT, "T", "", "", Optional.empty()))
                        .map(done -> done.key().prefix()));

        boolean prefixWon = outcomes.contains(Outcome.done("prefix"));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Done<String> done
                        && !done.value().equals("prefix"))
                .hasSize(THREADS / 2)
                .containsOnly(Outcome.done(prefixWon ? "PX" : "PJ"));
    }

    @Test
    void ofManyWhoGiveARoleAtOnceOneIsFirst() throws Exception {
        var key = nodes.get(0).alone(ALICE, InitiativeKind.PROGRAMME);
        nodes.forEach(node -> node.people.person("vera"));

        var outcomes = atOnce(thread -> () -> node(thread).give(ALICE, key, new UserKey("vera"), Role.VIEWER));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(nodes.get(0).roles.of(new UserKey("vera"))).hasSize(1);
    }

    private void assertTitlesFollowEachOther(InitiativeKey key) {
        var revisions = nodes.get(1)
                .revisions
                .of(List.of(Subject.of(key)), new PageRequest(0, 100))
                .items();
        assertThat(revisions).hasSize(ROUNDS + 1);
        Revision later = revisions.get(0);
        assertThat(nodes.get(1).initiatives.byKey(key).orElseThrow().title())
                .isEqualTo(later.changes().get(0).after());
        for (var earlier : revisions.subList(1, revisions.size())) {
            assertThat(earlier.number()).isEqualTo(later.number() - 1);
            assertThat(earlier.changes().get(0).after())
                    .isEqualTo(later.changes().get(0).before());
            later = earlier;
        }
    }

    private Office node(int thread) {
        return nodes.get(thread % nodes.size());
    }

    private static <T> List<T> atOnce(java.util.function.IntFunction<Callable<T>> work) throws Exception {
        var barrier = new CyclicBarrier(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = IntStream.range(0, THREADS)
                    .<Callable<T>>mapToObj(thread -> () -> {
                        barrier.await();
                        return work.apply(thread).call();
                    })
                    .toList();
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static Office office(ActiveObjects ao) {
        var office = new Office(
                new AoInitiatives(ao),
                new AoInitiativeTree(ao),
                new AoKeyPrefixes(ao),
                new AoRoleAssignments(ao),
                new AoRevisions(ao),
                Clock.systemUTC());
        office.people.creator(ALICE.value());
        return office;
    }
}
