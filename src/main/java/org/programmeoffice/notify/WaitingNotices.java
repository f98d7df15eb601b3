package org.programmeoffice.notify;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.UserKey;

/** The notices that wait to be sent, and who took which of them. */
public interface WaitingNotices {
    /** Says when a notice is to be sent. */
    interface Timetable {
        /** Returns the moment; empty if the notice is not to be sent at all. */
        Optional<Instant> due(Notice notice);
    }

    /** Keeps a notice, whose moment is not known yet, as part of the transaction that the caller is in. */
    void add(UserKey to, Notice notice);

    /** Returns how many wait for the person. */
    int count(UserKey to);

    /** Returns people for whom something is due or has no moment yet, who waited longest first. */
    Set<UserKey> toServe(Instant now, int most);

    /**
     * Gives every notice of the person its moment, drops those that have none, and hands out what is due; it is due again
     * from the end of the lease on. Of several nodes that do so at once, one gets a batch and the others nothing.
     */
    Optional<Batch> take(UserKey to, Instant now, Instant leaseEnd, Timetable timetable);

    /** Forgets the notices of a batch that was dealt with. */
    void done(Batch batch, boolean mailed, Instant now);

    /** Returns when the person last got a mail, if that is at most about an hour ago. */
    Optional<Instant> lastMailed(UserKey to);

    /** Has the moments of what waits for the person chosen again. */
    void reschedule(UserKey to);

    /** Forgets what happened before that moment. */
    void forgetBefore(Instant moment);
}
