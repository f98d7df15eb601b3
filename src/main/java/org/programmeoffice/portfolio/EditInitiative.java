package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Changes an initiative's title and description. */
public final class EditInitiative {
    private final Initiatives initiatives;
    private final Permissions permissions;
    private final RecordChanges changes;

    public EditInitiative(Initiatives initiatives, Permissions permissions, Revisions revisions, Clock clock) {
        this.initiatives = initiatives;
        this.permissions = permissions;
        this.changes = new RecordChanges(initiatives, revisions, clock);
    }

    /** Returns the initiative as it is now. The revision is the one that the actor read. */
    public Outcome<Initiative> edit(UserKey actor, InitiativeKey key, String title, String description, int revision) {
        var text = RecordText.of(title, description);
        var errors = text.errors();
        return permissions.demand(actor, Action.EDIT_RECORD, key).then(node -> {
            if (!errors.isEmpty()) {
                return Outcome.refused(new Refusal.Invalid(errors));
            }
            var before = initiatives.byKey(key).orElseThrow();
            return changes.record(actor, before, with(before, text), revision, changed(before, text));
        });
    }

    private static Registration with(Initiative before, RecordText text) {
        var old = before.registration();
        return new Registration(
                old.id(),
                old.key(),
                text.title(),
                text.description(),
                old.parent(),
                old.revision(),
                old.created(),
                old.updated());
    }

    private static List<Change> changed(Initiative before, RecordText text) {
        return Stream.of(
                        Change.between("title", before.title(), text.title()),
                        Change.between("description", before.description(), text.description()))
                .flatMap(Optional::stream)
                .toList();
    }
}
