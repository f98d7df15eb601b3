package org.programmeoffice.access;

import java.util.List;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;

/** Shows what was changed in an initiative's record, roles and scope, to those who answer for it. */
public final class ShowHistory {
    private final Permissions permissions;
    private final Revisions revisions;

    public ShowHistory(Permissions permissions, Revisions revisions) {
        this.permissions = permissions;
        this.revisions = revisions;
    }

    /**
     * Returns the revisions, newest first. A query may name what the reader cannot see, so its text is for those who may edit
     * the scope and for whoever saved it.
     */
    public Outcome<Page<Revision>> show(UserKey actor, InitiativeKey key, PageRequest page) {
        var subjects = List.of(Subject.of(key), Subject.rolesOf(key), Subject.scopeOf(key));
        return permissions.demand(actor, Action.READ_HISTORY, key).map(node -> {
            boolean edits = permissions.allowed(actor, node).contains(Action.EDIT_SCOPE);
            return revisions.of(subjects, page).withItems(found -> found.stream()
                    .map(revision -> edits || revision.by().equals(actor) ? revision : withoutQueries(revision))
                    .toList());
        });
    }

    private static Revision withoutQueries(Revision revision) {
        var changes = revision.changes().stream().map(Change::withoutQuery).toList();
        return new Revision(revision.subject(), revision.number(), revision.by(), revision.at(), changes);
    }
}
