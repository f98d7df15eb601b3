package org.programmeoffice.notify;

import java.util.Comparator;
import java.util.Set;
import org.programmeoffice.common.UserKey;

/** Keeps notices until they are sent. A person for whom very much waits already gets no more of it. */
public final class Mailroom implements Notices {
    /** How many notices wait for one person at most. */
    public static final int MOST_WAITING = 500;

    private final WaitingNotices waiting;

    public Mailroom(WaitingNotices waiting) {
        this.waiting = waiting;
    }

    @Override
    public void publish(Notice notice, Set<UserKey> to) {
        to.stream()
                .filter(person -> !notice.isBy(person))
                .sorted(Comparator.comparing(UserKey::value))
                .filter(person -> waiting.count(person) < MOST_WAITING)
                .forEach(person -> waiting.add(person, notice));
    }
}
