package org.programmeoffice.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/** Every role that was ever given. Write only inside {@link Revisions#record}. */
public interface RoleAssignments {
    /** Returns the assignments on these initiatives, past and future ones too, in the order they were given. */
    List<RoleAssignment> on(Collection<InitiativeId> initiatives);

    /** Returns the assignments of a person, past and future ones too, in the order they were given. */
    List<RoleAssignment> of(UserKey person);

    Optional<RoleAssignment> byId(long id);

    /** Keeps a new assignment and returns it with its id. */
    RoleAssignment add(InitiativeId initiative, UserKey person, Role role, LocalDate from, Optional<LocalDate> to);

    /** Changes the last day of an assignment, which must exist. */
    void endOn(long id, LocalDate lastDay);
}
