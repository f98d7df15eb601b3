package org.programmeoffice.dependency;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Keeps a changed dependency with its next revision. */
final class DependencyRecording {
    private final Dependencies dependencies;
    private final Revisions revisions;
    private final Clock clock;

    DependencyRecording(Dependencies dependencies, Revisions revisions, Clock clock) {
        this.dependencies = dependencies;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Returns the dependency as it is kept, and tells of it in the same write. Nothing is done if nothing is different. */
    Outcome<Dependency> record(
            UserKey actor, Dependency before, Dependency after, int read, Consumer<Dependency> tell) {
        var changes = DependencyChanges.between(before, after);
        if (changes.isEmpty()) {
            return Outcome.done(before);
        }
        var number = Math.max(0, read) + 1;
        var next = after.at(number);
        var subject = DependencyChanges.subject(before.number());
        return revisions.record(List.of(new Revision(subject, number, actor, clock.instant(), changes)), () -> {
            dependencies.save(next);
            tell.accept(next);
            return next;
        });
    }
}
