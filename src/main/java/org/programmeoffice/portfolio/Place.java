package org.programmeoffice.portfolio;

import java.util.Optional;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKind;

/**
 * A portfolio or programme that a file names.
 *
 * @param holder what it stands in; empty if it stands alone
 * @param known the one that is meant; empty if the import creates it
 * @param role what whoever imports gets on it when it is created
 */
record Place(
        InitiativeKind kind, String title, Optional<Place> holder, Optional<Initiative> known, Optional<Role> role) {
    /** Returns whether a project that stands there now stays. */
    boolean isParentOf(Initiative initiative) {
        Optional<InitiativeId> id = known.map(Initiative::id);
        return id.isPresent() && initiative.parent().equals(id);
    }
}
