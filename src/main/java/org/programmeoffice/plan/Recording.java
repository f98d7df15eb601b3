package org.programmeoffice.plan;

import java.time.Clock;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Keeps a change of a plan together with its revision. */
final class Recording {
    private static final int TRIES = 5;

    private final Revisions revisions;
    private final Clock clock;

    Recording(Revisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Returns what was written as the revision after the one that the actor read. */
    <T> Outcome<T> record(UserKey actor, Subject subject, int read, List<Change> changes, Supplier<T> write) {
        var revision = new Revision(subject, Math.max(0, read) + 1, actor, clock.instant(), changes);
        return revisions.record(List.of(revision), write);
    }

    /** Returns what an attempt with the next free number keeps; tried again if somebody else takes that number. */
    static <T> Outcome<T> withFreeNumber(IntSupplier next, IntFunction<Outcome<T>> attempt) {
        var outcome = attempt.apply(next.getAsInt());
        for (int i = 1; i < TRIES && isConflict(outcome); i++) {
            outcome = attempt.apply(next.getAsInt());
        }
        return outcome;
    }

    private static boolean isConflict(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused && refused.refusal() instanceof Refusal.Conflict;
    }
}
