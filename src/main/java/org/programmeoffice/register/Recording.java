package org.programmeoffice.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Keeps new and changed entries with their revisions. */
public final class Recording {
    private static final int TRIES = 5;

    private final Revisions revisions;
    private final Clock clock;

    public Recording(Revisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Returns the fields that differ, in the order of those after; a field that was not there counts as empty. */
    public static List<Change> between(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .flatMap(field ->
                        Change.between(field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue())
                                .stream())
                .toList();
    }

    /** Returns the next revision of an entry by that person, now. */
    public Revision revision(UserKey actor, EntryKey key, int read, List<Change> changes) {
        return new Revision(key.subject(), Math.max(0, read) + 1, actor, clock.instant(), changes);
    }

    /** Returns what the write returns, after keeping it with the revisions. */
    public <T> Outcome<T> record(List<Revision> all, Supplier<T> write) {
        return revisions.record(all, write);
    }

    /** Returns what was kept under the next free number; tries again if somebody else took that first. */
    public <T> Outcome<T> next(IntSupplier highest, IntFunction<Outcome<T>> keep) {
        var outcome = keep.apply(highest.getAsInt() + 1);
        for (int i = 1; i < TRIES && isConflict(outcome); i++) {
            outcome = keep.apply(highest.getAsInt() + 1);
        }
        return outcome;
    }

    private static boolean isConflict(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused && refused.refusal() instanceof Refusal.Conflict;
    }
}
