package org.programmeoffice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Revisions as rows. {@link #record} is the outermost transaction: it cannot tell who won inside of another one. */
public final class AoRevisions implements Revisions {
    private final ActiveObjects ao;

    public AoRevisions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> Outcome<T> record(List<Revision> revisions, Supplier<T> write) {
        try {
            return ao.executeInTransaction(() -> claim(revisions, write));
        } catch (RuntimeException failure) {
            // Which exception a lost race gives depends on database and host; who has the mark does not.
            return conflict(revisions).<Outcome<T>>map(Outcome::refused).orElseThrow(() -> failure);
        }
    }

    @Override
    public Optional<Revision> newest(Subject subject) {
        var query = Query.select()
                .where(RevisionRow.SUBJECT + " = ?", subject.value())
                .order(RevisionRow.REVISION_NUMBER + " DESC")
                .limit(1);
        return Arrays.stream(ao.find(RevisionRow.class, query))
                .map(AoRevisions::revision)
                .findFirst();
    }

    @Override
    public Page<Revision> of(Collection<Subject> subjects, PageRequest page) {
        var within = Within.of(
                RevisionRow.SUBJECT, subjects.stream().map(Subject::value).toList());
        int total = ao.count(RevisionRow.class, Query.select().where(within.clause(), within.values()));
        var query = Query.select()
                .where(within.clause(), within.values())
                .order(RevisionRow.CHANGED_AT + " DESC, ID DESC")
                .limit(page.limit())
                .offset(page.offset());
        var found = Arrays.stream(ao.find(RevisionRow.class, query))
                .map(AoRevisions::revision)
                .toList();
        return new Page<>(found, page.offset(), total);
    }

    /** Returns how many revisions there are of subjects that begin so: it grows with each change of one of them. */
    public int count(String prefix) {
        return ao.count(RevisionRow.class, Query.select().where(RevisionRow.SUBJECT + " LIKE ?", prefix + "%"));
    }

    private <T> Outcome<T> claim(List<Revision> revisions, Supplier<T> write) {
        var conflict = conflict(revisions);
        if (conflict.isPresent()) {
            return Outcome.refused(conflict.get());
        }
        revisions.forEach(this::insert);
        return Outcome.done(write.get());
    }

    private Optional<Refusal> conflict(List<Revision> revisions) {
        return revisions.stream().flatMap(wanted -> conflict(wanted).stream()).findFirst();
    }

    private Optional<Refusal> conflict(Revision wanted) {
        return wanted.following(newest(wanted.subject()));
    }

    private void insert(Revision revision) {
        ao.create(
                RevisionRow.class,
                Map.of(
                        RevisionRow.MARK, revision.mark(),
                        RevisionRow.SUBJECT, revision.subject().value(),
                        RevisionRow.REVISION_NUMBER, revision.number(),
                        RevisionRow.CHANGED_BY, revision.by().value(),
                        RevisionRow.CHANGED_AT, revision.at().toEpochMilli(),
                        RevisionRow.CHANGES, ChangesText.write(revision.changes())));
    }

    private static Revision revision(RevisionRow row) {
        return new Revision(
                new Subject(row.getSubject()),
                row.getRevisionNumber(),
                new UserKey(row.getChangedBy()),
                Instant.ofEpochMilli(row.getChangedAt()),
                ChangesText.read(row.getChanges()));
    }
}
