package org.programmeoffice.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;

/** Revisions in a list. Writes go one after the other; what a failing write did to other objects is not undone. */
public final class InMemoryRevisions implements Revisions {
    private final List<Revision> all = new ArrayList<>();

    @Override
    public synchronized <T> Outcome<T> record(List<Revision> revisions, Supplier<T> write) {
        for (var wanted : revisions) {
            var refusal = wanted.following(newest(wanted.subject()));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
        }
        var value = write.get();
        all.addAll(revisions);
        return Outcome.done(value);
    }

    @Override
    public synchronized Optional<Revision> newest(Subject subject) {
        return all.stream()
                .filter(revision -> revision.subject().equals(subject))
                .max(Comparator.comparing(Revision::number));
    }

    @Override
    public synchronized Page<Revision> of(Collection<Subject> subjects, PageRequest page) {
        var newestFirst = new ArrayList<Revision>();
        all.stream()
                .filter(revision -> subjects.contains(revision.subject()))
                .forEach(revision -> newestFirst.add(0, revision));
        newestFirst.sort(Comparator.comparing(Revision::at).reversed());
        return Page.of(newestFirst, page);
    }
}
