package org.programmeoffice.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmeoffice.notify.NoticeFixtures.ALICE;
import static org.programmeoffice.notify.NoticeFixtures.BOB;
import static org.programmeoffice.notify.NoticeFixtures.notice;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MailroomTest {
    private final WaitingNotices waiting = new InMemoryWaitingNotices();
    private final Mailroom mailroom = new Mailroom(waiting);

    @Test
    void nobodyIsToldWhatHeDidHimself() {
        mailroom.publish(notice(NoticeKind.ROLE), Set.of(ALICE, BOB));

        assertThat(waiting.count(ALICE)).isEqualTo(1);
        assertThat(waiting.count(BOB)).isZero();
    }

    @Test
    void whatWaitsForOnePersonIsBounded() {
        for (int at = 0; at < Mailroom.MOST_WAITING + 20; at++) {
            mailroom.publish(notice(NoticeKind.ROLE), Set.of(ALICE));
        }

        assertThat(waiting.count(ALICE)).isEqualTo(Mailroom.MOST_WAITING);
    }
}
