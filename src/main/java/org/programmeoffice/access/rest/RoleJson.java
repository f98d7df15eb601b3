package org.programmeoffice.access.rest;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.People;
import org.programmeoffice.access.RoleAssignment;
import org.programmeoffice.rest.PersonJson;

/**
 * A role that somebody has.
 *
 * @param role {@code chair}, {@code manager} or {@code viewer}
 * @param from the first day, inclusive
 * @param to the last day, inclusive; null if open
 */
public record RoleJson(long id, PersonJson person, String role, String from, @Nullable String to) {
    static RoleJson of(RoleAssignment role, People people) {
        return new RoleJson(
                role.id(),
                PersonJson.of(role.person(), people),
                role.role().name().toLowerCase(Locale.ROOT),
                role.from().toString(),
                role.to().map(LocalDate::toString).orElse(null));
    }
}
