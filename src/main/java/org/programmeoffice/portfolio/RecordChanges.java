package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.List;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Overtaking;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Keeps a changed record with the next revision. */
final class RecordChanges {
    private final Initiatives initiatives;
    private final Revisions revisions;
    private final Clock clock;

    RecordChanges(Initiatives initiatives, Revisions revisions, Clock clock) {
        this.initiatives = initiatives;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * Returns the initiative as it is kept. Nothing is kept if nothing changed, or if the revision that the actor read is
     * not the newest one.
     */
    Outcome<Initiative> record(
            UserKey actor, Initiative before, Registration wanted, int revisionRead, List<Change> changes) {
        return record(actor, before, wanted, revisionRead, changes, () -> {});
    }

    /** Returns the initiative as it is kept together with what else is written. */
    Outcome<Initiative> record(
            UserKey actor,
            Initiative before,
            Registration wanted,
            int revisionRead,
            List<Change> changes,
            Runnable more) {
        return Overtaking.told(
                keep(actor, before, wanted, revisionRead, changes, more),
                revisions,
                Subject.of(before.key()),
                revisionRead);
    }

    private Outcome<Initiative> keep(
            UserKey actor,
            Initiative before,
            Registration wanted,
            int revisionRead,
            List<Change> changes,
            Runnable more) {
        if (revisionRead != before.revision()) {
            var newest = before.registration().updated();
            return Outcome.refused(new Refusal.Conflict(newest.by(), newest.at(), before.revision()));
        }
        if (changes.isEmpty()) {
            return Outcome.done(before);
        }
        var revision = new Revision(Subject.of(before.key()), before.revision() + 1, actor, clock.instant(), changes);
        var after = Initiative.of(before.kind(), wanted.at(revision.number(), new Stamp(revision.by(), revision.at())));
        return revisions.record(List.of(revision), () -> {
            initiatives.save(after);
            more.run();
            return after;
        });
    }
}
