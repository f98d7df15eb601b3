package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Money;
import org.programmeoffice.rollup.RagStatus;

/**
 * What an import does to one project.
 *
 * @param known the project as it is; empty if it is new
 * @param wanted the record as it shall be, without what is known only when it is written
 * @param place where it shall stand; empty if alone
 * @param role what whoever imports gets on a new one
 */
record PlannedProject(
        Optional<Initiative> known,
        Registration wanted,
        Optional<Place> place,
        boolean moves,
        Optional<Role> role,
        List<Judged> judged,
        List<Change> changes) {
    PlannedProject {
        judged = List.copyOf(judged);
        changes = List.copyOf(changes);
    }

    /** What a row says of a day, and where the project stood then. */
    record Judged(LocalDate on, RagStatus confidence, Optional<Money> cost, Optional<Place> place) {}

    boolean isFresh() {
        return known.isEmpty();
    }
}
