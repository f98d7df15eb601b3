package org.programmeoffice.access;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/**
 * A role that a person has on one initiative for a span of days.
 *
 * @param id unique over all assignments
 * @param from the first day, inclusive
 * @param to the last day, inclusive; empty if open. A last day before the first means that the role never held: it was
 *     withdrawn before it began
 */
public record RoleAssignment(
        long id, InitiativeId initiative, UserKey person, Role role, LocalDate from, Optional<LocalDate> to) {

    /** Returns whether the role holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Returns whether the role holds on that day or will hold later. */
    public boolean holdsOnOrAfter(LocalDate day) {
        return to.map(last -> !last.isBefore(day) && !last.isBefore(from)).orElse(true);
    }
}
