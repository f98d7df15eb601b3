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

    /** Returns the revisions, newest first. */
    public Outcome<Page<Revision>> show(UserKey actor, InitiativeKey key, PageRequest page) {
        var subjects = List.of(Subject.of(key), Subject.rolesOf(key), Subject.scopeOf(key));
        return permissions.demand(actor, Action.READ_HISTORY, key).map(node -> revisions.of(subjects, page));
    }
}
