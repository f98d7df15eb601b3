package org.programmeoffice.access;

import java.time.Instant;
import java.util.List;
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
}
