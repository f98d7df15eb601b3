package org.programmeoffice.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.notify.NoticeFixtures.ALICE;
import static org.programmeoffice.notify.NoticeFixtures.BOB;
import static org.programmeoffice.notify.NoticeFixtures.NOW;
import static org.programmeoffice.notify.NoticeFixtures.notice;
import static org.programmeoffice.notify.NoticeFixtures.rich;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of waiting notices does. */
public abstract class WaitingNoticesContract {
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Instant LATER = NOW.plusSeconds(3600);

    /** Returns an empty store. */
    protected abstract WaitingNotices waiting();

    private static Batch take(WaitingNotices waiting, Instant at) {
        return waiting.take(ALICE, at, at.plus(LEASE), notice -> Optional.of(notice.at()))
                .orElseThrow();
    }

    private static List<Notice> notices(Batch batch) {
        return batch.notices().stream().map(WaitingNotice::notice).toList();
    }

    @Test
    void anEmptyStoreServesNobody() {
        var waiting = waiting();

        assertThat(waiting.toServe(NOW, 10)).isEmpty();
        assertThat(waiting.count(ALICE)).isZero();
        assertThat(waiting.lastMailed(ALICE)).isEmpty();
        assertThat(take(waiting, NOW).notices()).isEmpty();
    }

    @Test
    void aNoticeIsReadBackAsItWas() {
        var waiting = waiting();
        var hostile = "<b>\"';--\u0000\n\u202e {0} \ud83d\ude00".replace("\u0000", "");
        var ofItself = Notice.ofItself(NOW, NoticeKind.REVIEW_OVERDUE, NoticeFixtures.PROJECT, "key");
        waiting.add(ALICE, rich(hostile));
        waiting.add(ALICE, ofItself);

        assertThat(notices(take(waiting, NOW))).containsExactly(rich(hostile), ofItself);
    }

    @Test
    void onlyThePersonsOwnAreTakenInTheirOrder() {
        var waiting = waiting();
        waiting.add(ALICE, notice(NoticeKind.ROLE, NOW, "first"));
        waiting.add(BOB, notice(NoticeKind.ROLE, NOW, "other"));
        waiting.add(ALICE, notice(NoticeKind.ROLE, NOW, "second"));

        assertThat(waiting.toServe(NOW, 10)).containsExactly(ALICE, BOB);
        assertThat(waiting.toServe(NOW, 1)).containsExactly(ALICE);
        assertThat(notices(take(waiting, NOW)))
                .containsExactly(notice(NoticeKind.ROLE, NOW, "first"), notice(NoticeKind.ROLE, NOW, "second"));
        assertThat(waiting.toServe(NOW, 10)).containsExactly(BOB);
    }

    @Test
    void whatIsNotDueWaitsForItsMoment() {
        var waiting = waiting();
        waiting.add(ALICE, notice(NoticeKind.ROLE, LATER, "later"));

        assertThat(take(waiting, NOW).notices()).isEmpty();
        assertThat(waiting.toServe(LATER.minusMillis(1), 10)).isEmpty();
        assertThat(waiting.toServe(LATER, 10)).containsExactly(ALICE);
        assertThat(take(waiting, LATER).notices()).hasSize(1);
    }

    @Test
    void whatHasNoMomentIsDropped() {
        var waiting = waiting();
        waiting.add(ALICE, notice(NoticeKind.ROLE));

        var batch = waiting.take(ALICE, NOW, LATER, notice -> Optional.empty()).orElseThrow();

        assertThat(batch.notices()).isEmpty();
        assertThat(waiting.count(ALICE)).isZero();
    }

    @Test
    void whatWasTakenComesBackAfterItsLeaseUnlessDone() {
        var waiting = waiting();
        waiting.add(ALICE, notice(NoticeKind.ROLE));
        var first = take(waiting, NOW);

        assertThat(waiting.toServe(NOW.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(waiting.toServe(NOW.plus(LEASE), 10)).containsExactly(ALICE);
        var second = take(waiting, NOW.plus(LEASE));
        waiting.done(second, true, LATER);

        assertThat(first.notices()).extracting(WaitingNotice::tries).containsExactly(1);
        assertThat(second.notices()).extracting(WaitingNotice::tries).containsExactly(2);
        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(waiting.count(ALICE)).isZero();
        assertThat(waiting.lastMailed(ALICE)).contains(LATER);
        assertThat(waiting.lastMailed(BOB)).isEmpty();
    }

    @Test
    void aBatchWithoutMailLeavesNoTraceOfMail() {
        var waiting = waiting();
        waiting.add(ALICE, notice(NoticeKind.ROLE));

        waiting.done(take(waiting, NOW), false, NOW);

        assertThat(waiting.count(ALICE)).isZero();
        assertThat(waiting.lastMailed(ALICE)).isEmpty();
    }

    @Test
    void momentsAreChosenAgainButNotOfWhatIsOnItsWay() {
        var waiting = waiting();
        waiting.add(ALICE, notice(NoticeKind.ROLE));
        take(waiting, NOW);
        waiting.add(ALICE, notice(NoticeKind.ROLE, LATER, "later"));
        take(waiting, NOW);
        assertThat(waiting.toServe(NOW, 10)).isEmpty();

        waiting.reschedule(ALICE);

        assertThat(waiting.toServe(NOW, 10)).containsExactly(ALICE);
        var batch = waiting.take(ALICE, NOW, LATER, notice -> Optional.of(NOW)).orElseThrow();
        assertThat(notices(batch)).containsExactly(notice(NoticeKind.ROLE, LATER, "later"));
    }

    @Test
    void oldOnesAreForgotten() {
        var waiting = waiting();
        waiting.add(ALICE, notice(NoticeKind.ROLE, NOW.minusMillis(1), "old"));
        waiting.add(ALICE, notice(NoticeKind.ROLE, NOW, "young"));

        waiting.forgetBefore(NOW);

        assertThat(notices(take(waiting, NOW))).containsExactly(notice(NoticeKind.ROLE, NOW, "young"));
    }
}
