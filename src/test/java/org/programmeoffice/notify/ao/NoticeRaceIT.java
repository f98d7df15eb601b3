package org.programmeoffice.notify.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.notify.NoticeFixtures.ALICE;
import static org.programmeoffice.notify.NoticeFixtures.NOW;
import static org.programmeoffice.notify.NoticeFixtures.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.programmeoffice.notify.Batch;
import org.programmeoffice.notify.NoticeKind;
import org.programmeoffice.notify.WaitingNotice;
import org.programmeoffice.sandbox.ao.AoTestDatabase;
import org.programmeoffice.sandbox.ao.AoTestDatabase.Product;

/** Nodes that want to send the same at the same moment. */
class NoticeRaceIT {
    private static final int NODES = 4;
    private static final int ROUNDS = 25;

    @ParameterizedTest
    @EnumSource
    void aNoticeIsTakenByOneNodeOnly(Product product) throws Exception {
        try (var database = AoTestDatabase.open(product, NoticeRow.class, NoticeClaimRow.class)) {
            var waiting = new AoWaitingNotices(database.activeObjects());
            for (int round = 0; round < ROUNDS; round++) {
                for (int at = 0; at < 3; at++) {
                    waiting.add(ALICE, notice(NoticeKind.ROLE, NOW, round + "." + at));
                }

                var batches = atOnce(() -> waiting.take(ALICE, NOW, NOW.plusSeconds(900), notice -> Optional.of(NOW)));

                var ids = batches.stream()
                        .flatMap(Optional::stream)
                        .flatMap(batch -> batch.notices().stream())
                        .map(WaitingNotice::id)
                        .toList();
                assertThat(ids).as("round " + round).hasSize(3).doesNotHaveDuplicates();
                batches.stream().flatMap(Optional::stream).forEach(batch -> waiting.done(batch, true, NOW));
            }
            assertThat(waiting.count(ALICE)).isZero();
        }
    }

    private static List<Optional<Batch>> atOnce(Callable<Optional<Batch>> take) throws Exception {
        var barrier = new CyclicBarrier(NODES);
        var threads = Executors.newFixedThreadPool(NODES);
        try {
            var running = new ArrayList<Future<Optional<Batch>>>();
            for (int node = 0; node < NODES; node++) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return take.call();
                }));
            }
            var batches = new ArrayList<Optional<Batch>>();
            for (var one : running) {
                batches.add(one.get());
            }
            return batches;
        } finally {
            threads.shutdownNow();
        }
    }
}
