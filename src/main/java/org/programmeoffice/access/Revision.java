package org.programmeoffice.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/**
 * One change to a subject, kept for ever.
 *
 * @param number from 1, one more with each change of the subject
 * @param at in whole milliseconds
 * @param changes every field that got another value
 */
public record Revision(Subject subject, int number, UserKey by, Instant at, List<Change> changes) {
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions count from 1, not " + number);
        }
        at = Instant.ofEpochMilli(at.toEpochMilli());
        changes = List.copyOf(changes);
    }

    /** Returns what no other revision may bear, such as {@code PJ-118#7}. */
    public String mark() {
        return subject.value() + "#" + number;
    }

    /**
     * Returns why this cannot be the next revision after the newest one; empty if it can. A number of which nobody has
     * heard yet is refused at the field {@code revision}.
     */
    public Optional<Refusal> following(Optional<Revision> newest) {
        int reached = newest.map(Revision::number).orElse(0);
        if (reached == number - 1) {
            return Optional.empty();
        }
        return newest.<Refusal>map(other -> new Refusal.Conflict(other.by(), other.at(), other.number()))
                .or(() -> Optional.of(Refusal.Invalid.field("revision", "pmo.error.unknownRevision")));
    }
}
