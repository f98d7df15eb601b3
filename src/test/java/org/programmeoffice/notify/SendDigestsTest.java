package org.programmeoffice.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmeoffice.notify.NoticeFixtures.ALICE;
import static org.programmeoffice.notify.NoticeFixtures.BOB;
import static org.programmeoffice.notify.NoticeFixtures.NOW;
import static org.programmeoffice.notify.NoticeFixtures.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

class SendDigestsTest {
    private static final About SECRET = About.of(new InitiativeId(9));

    private final WaitingNotices waiting = new InMemoryWaitingNotices();
    private final KeptChoices choices = new InMemoryKeptChoices();
    private final ChangeMailChoices change = new ChangeMailChoices(choices, waiting);
    private final HandClock clock = new HandClock();
    private final Set<UserKey> gone = new HashSet<>();
    private final Set<UserKey> blind = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final List<Digest> digests = new ArrayList<>();
    private final List<Letter> sent = new ArrayList<>();
    private final SendDigests send =
            new SendDigests(waiting, choices, new Staff(), this::see, this::write, this::post, clock);

    private static final class HandClock extends Clock {
        private Instant now = NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Staff implements Readers {
        @Override
        public Optional<Reader> reader(UserKey person) {
            return gone.contains(person) ? Optional.empty() : Optional.of(NoticeFixtures.reader(person, Locale.UK));
        }

        @Override
        public String name(UserKey person) {
            return person.value();
        }
    }

    private Optional<Seen> see(UserKey person, About about) {
        return about.equals(SECRET) || blind.contains(person)
                ? Optional.empty()
                : Optional.of(new Seen("PJ-3", "Project", "PJ-3"));
    }

    private Letter write(Digest digest) {
        digests.add(digest);
        return new Letter(digest.reader().address(), "subject", "body", !digest.plainText());
    }

    private void post(Letter letter) {
        if (broken.contains(letter.to())) {
            throw new IllegalStateException("no post to " + letter.to());
        }
        sent.add(letter);
    }

    private void happened(NoticeKind kind, UserKey... to) {
        for (var person : to) {
            waiting.add(person, notice(kind, clock.instant(), "x"));
        }
    }

    @Test
    void whatIsDueAtOnceGoesInOneMail() {
        happened(NoticeKind.ROLE, ALICE, BOB);
        happened(NoticeKind.BASELINE, ALICE);

        send.run();
        send.run();

        assertThat(sent).extracting(Letter::to).containsExactly("alice@example.org", "bob@example.org");
        assertThat(digests.get(0).subjects()).hasSize(1);
        assertThat(digests.get(0).size()).isEqualTo(2);
        assertThat(waiting.count(ALICE)).isZero();
    }

    @Test
    void theNextMailWaitsALittleAndTakesEverythingAlong() {
        happened(NoticeKind.ROLE, ALICE);
        send.run();
        for (int minute = 0; minute < 9; minute++) {
            clock.pass(Duration.ofMinutes(1));
            happened(NoticeKind.ROLE, ALICE);
            send.run();
        }
        assertThat(sent).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        send.run();

        assertThat(sent).hasSize(2);
        assertThat(digests.get(1).size()).isEqualTo(9);
    }

    @Test
    void aDigestComesInTheMorningOnly() {
        happened(NoticeKind.DEPENDENCY, ALICE);
        clock.pass(Duration.ofHours(8));
        happened(NoticeKind.DEPENDENCY, ALICE);
        send.run();
        assertThat(sent).isEmpty();

        clock.pass(Duration.ofHours(14));
        send.run();

        assertThat(digests).extracting(Digest::size).containsExactly(2);
    }

    @Test
    void choicesHoldForWhatWaitsAlready() {
        happened(NoticeKind.DEPENDENCY, ALICE, BOB);
        happened(NoticeKind.ROLE, BOB);
        send.run();
        sent.clear();

        change.change(ALICE, Map.of("dependency", "immediately"), true);
        change.change(BOB, Map.of("dependency", "never"), false);
        send.run();
        clock.pass(Duration.ofDays(8));
        send.run();

        assertThat(sent).containsExactly(new Letter("alice@example.org", "subject", "body", false));
        assertThat(waiting.count(BOB)).isZero();
    }

    @Test
    void whoMayNotViewTheRecordWhenTheMailGoesIsNotTold() {
        happened(NoticeKind.DEPENDENCY, ALICE, BOB);
        waiting.add(ALICE, Notice.ofItself(NOW, NoticeKind.DEPENDENCY, SECRET, "key"));
        send.run();

        blind.add(BOB);
        clock.pass(Duration.ofDays(1));
        send.run();

        assertThat(sent).extracting(Letter::to).containsExactly("alice@example.org");
        assertThat(digests.get(0).subjects())
                .flatExtracting(Digest.Subject::notices)
                .extracting(Notice::about)
                .containsOnly(NoticeFixtures.PROJECT);
        assertThat(waiting.count(BOB)).isZero();
    }

    @Test
    void whoIsGoneGetsNothing() {
        gone.add(ALICE);
        happened(NoticeKind.ROLE, ALICE);

        send.run();

        assertThat(sent).isEmpty();
        assertThat(waiting.count(ALICE)).isZero();
    }

    @Test
    void aFailureKeepsNobodyElseWaitingAndIsTriedAFewTimes() {
        broken.add("alice@example.org");
        happened(NoticeKind.ROLE, ALICE, BOB);

        assertThatThrownBy(send::run).hasRootCauseMessage("no post to alice@example.org");
        assertThat(sent).extracting(Letter::to).containsExactly("bob@example.org");

        clock.pass(Duration.ofMinutes(14));
        send.run();
        for (int time = 2; time <= SendDigests.MOST_TRIES; time++) {
            clock.pass(Duration.ofMinutes(15));
            assertThatThrownBy(send::run).isInstanceOf(IllegalStateException.class);
        }
        clock.pass(Duration.ofMinutes(15));
        send.run();

        assertThat(digests)
                .extracting(digest -> digest.reader().key())
                .filteredOn(ALICE::equals)
                .hasSize(5);
        assertThat(waiting.count(ALICE)).isZero();
    }

    @Test
    void aLongDigestIsCutAndSaysSo() {
        for (int at = 0; at < SendDigests.MOST_TOLD + 7; at++) {
            happened(NoticeKind.ROLE, ALICE);
        }

        send.run();

        assertThat(digests.get(0).size()).isEqualTo(SendDigests.MOST_TOLD);
        assertThat(digests.get(0).more()).isEqualTo(7);
    }

    @Test
    void whatIsVeryOldIsForgotten() {
        happened(NoticeKind.ROLE, ALICE);
        clock.pass(Duration.ofDays(31));

        send.run();

        assertThat(sent).isEmpty();
    }
}
