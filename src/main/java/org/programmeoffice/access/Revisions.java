package org.programmeoffice.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;

/** Every change that was ever made, and the only way to make one. */
public interface Revisions {
    /**
     * Returns what the write returns, after keeping it and these revisions together. If the number of one of them is
     * not the next one of its subject, because somebody else was first, nothing is kept and the answer is a
     * {@link Refusal.Conflict} that names the newest revision. An exception from the write undoes all and passes on.
     */
    <T> Outcome<T> record(List<Revision> revisions, Supplier<T> write);

    /** Returns the newest revision of a subject; empty if it has none. */
    Optional<Revision> newest(Subject subject);

    /** Returns the revisions of these subjects, newest first. */
    Page<Revision> of(Collection<Subject> subjects, PageRequest page);

    /** Returns the number of the newest revision; 0 if the subject has none. */
    default int newestNumber(Subject subject) {
        return newest(subject).map(Revision::number).orElse(0);
    }
}
