package org.programmeoffice.access;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.UserKey;

/**
 * How the giving and ending of a role reads in a revision: field {@code role.projectManager}, value {@code alice
 * 2026-11-01/2026-12-31}, an open end as {@code ..}.
 */
public final class RoleChange {
    private RoleChange() {}

    public static Change given(UserKey person, Role role, LocalDate from, Optional<LocalDate> to) {
        return new Change(field(role), null, text(person, from, to));
    }

    public static Change ended(RoleAssignment role, LocalDate lastDay) {
        var person = role.person();
        return new Change(
                field(role.role()),
                text(person, role.from(), role.to()),
                text(person, role.from(), Optional.of(lastDay)));
    }

    private static String field(Role role) {
        return "role." + role.word();
    }

    private static String text(UserKey person, LocalDate from, Optional<LocalDate> to) {
        return person + " " + from + "/" + to.map(LocalDate::toString).orElse("..");
    }
}
