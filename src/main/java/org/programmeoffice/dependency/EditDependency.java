package org.programmeoffice.dependency;

import java.time.Clock;
import java.util.Set;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Changes what a dependency is about. What both sides once agreed on is no longer changed; its description is. */
public final class EditDependency {
    private final Parties parties;
    private final DependencyRecording recording;

    public EditDependency(
            Dependencies dependencies, InitiativeTree tree, Permissions permissions, Revisions revisions, Clock clock) {
        this.parties = new Parties(dependencies, tree, permissions);
        this.recording = new DependencyRecording(dependencies, revisions, clock);
    }

    /** Returns the dependency. The dates and the two initiatives of the draft are passed over. */
    public Outcome<DependencyDetails> edit(UserKey actor, int number, DependencyDraft draft, int revision) {
        return parties.visible(actor, number)
                .then(before -> {
                    var sides = parties.speaksFor(actor, before);
                    return sides.isEmpty()
                            ? Outcome.refused(parties.silent(actor, before, Side.RECEIVER))
                            : edit(actor, before, draft, sides, revision);
                })
                .map(after -> parties.details(actor, after));
    }

    private Outcome<Dependency> edit(
            UserKey actor, Dependency before, DependencyDraft draft, Set<Side> by, int revision) {
        var reader = new FieldReader();
        var words = draft.words(reader);
        return reader.outcome(() -> words.orElseThrow()).then(wanted -> {
            var agreement = before.agreement();
            boolean other = wanted.promiseOtherThan(Words.of(before));
            if (other && agreement.agreed().isPresent()) {
                return Outcome.refused(Refusal.Invalid.field("deliverable", "pmo.dependency.error.agreedUpon"));
            }
            var after = wanted.in(before, other ? agreement.reworded(by) : agreement);
            return recording.record(actor, before, after, revision, kept -> {});
        });
    }
}
