package org.programmeoffice.access.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.access.NewRole;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.rest.Sent;

/**
 * A role to be given.
 *
 * @param person a user key
 * @param role such as {@code boardChair} or {@code projectManager}
 * @param from the first day; today if left out
 * @param to the last day; open if left out
 * @param revision the one that the list of roles gave
 */
public record NewRoleJson(
        @Nullable String person,
        @Nullable String role,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer revision) {

    Outcome<NewRole> parsed() {
        return who().then(person -> what().then(role -> Sent.day("from", from)
                .then(first -> Sent.day("to", to).map(last -> new NewRole(person, role, first, last)))));
    }

    private Outcome<UserKey> who() {
        return person == null || person.isBlank()
                ? Outcome.refused(Refusal.Invalid.field("person", "pmo.error.required"))
                : Outcome.done(new UserKey(person));
    }

    private Outcome<Role> what() {
        return Role.ofWord(role == null ? "" : role)
                .<Outcome<Role>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.Invalid.field("role", "pmo.access.error.role")));
    }
}
