package org.programmeoffice.portfolio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Takes an initiative out of the lists, or brings it back. Nothing is deleted, and no figure changes by it. */
public final class ArchiveInitiative {
    private final Initiatives initiatives;
    private final Permissions permissions;
    private final RecordChanges changes;

    public ArchiveInitiative(Initiatives initiatives, Permissions permissions, Revisions revisions, Clock clock) {
        this.initiatives = initiatives;
        this.permissions = permissions;
        this.changes = new RecordChanges(initiatives, revisions, clock);
    }

    /**
     * Returns the initiative, archived with everything below it. What is still under way, here or below, is not hidden.
     *
     * @param revision the one that the actor read
     */
    public Outcome<Initiative> archive(UserKey actor, InitiativeKey key, int revision) {
        return permissions.demand(actor, Action.EDIT_RECORD, key).then(node -> {
            var before = initiatives.byKey(key).orElseThrow();
            return underWay(before)
                    .<Outcome<Initiative>>map(running -> Outcome.refused(Refusal.Invalid.field(
                            "", "pmo.portfolio.error.underWay", running.key() + " " + running.title())))
                    .orElseGet(() -> shelve(actor, before, true, revision));
        });
    }

    /** Returns the initiative, in the lists again. */
    public Outcome<Initiative> bringBack(UserKey actor, InitiativeKey key, int revision) {
        return permissions
                .demand(actor, Action.EDIT_RECORD, key)
                .then(node -> shelve(actor, initiatives.byKey(key).orElseThrow(), false, revision));
    }

    private Optional<Initiative> underWay(Initiative top) {
        var open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (!next.registration().lifecycle().state().atRest()) {
                return Optional.of(next);
            }
            open.addAll(initiatives.childrenOf(next.id()));
        }
        return Optional.empty();
    }

    private Outcome<Initiative> shelve(UserKey actor, Initiative before, boolean archived, int revision) {
        var record = before.registration();
        var change = Change.between("archived", word(record.shelf().archived()), word(archived));
        return changes.record(
                actor,
                before,
                record.with(new Shelf(record.shelf().position(), archived)),
                revision,
                change.stream().toList());
    }

    private static String word(boolean archived) {
        return archived ? "yes" : "no";
    }
}
