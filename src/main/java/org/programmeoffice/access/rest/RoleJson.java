package org.programmeoffice.access.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.access.RoleAssignment;
import org.programmeoffice.rest.PersonJson;

/**
 * A role that somebody has.
 *
 * @param role such as {@code boardChair} or {@code projectManager}
 * @param from the first day, inclusive
 * @param to the last day, inclusive; null if open
 */
public record RoleJson(long id, PersonJson person, String role, String from, @Nullable String to) {
    static RoleJson of(RoleAssignment role, People people) {
        return new RoleJson(
                role.id(),
                PersonJson.of(role.person(), people),
                role.role().word(),
                role.from().toString(),
                role.to().map(LocalDate::toString).orElse(null));
    }
}
