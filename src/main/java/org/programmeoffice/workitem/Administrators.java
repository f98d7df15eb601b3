package org.programmeoffice.workitem;

import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.People;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Lets Jira administrators pass and nobody else. */
final class Administrators {
    private Administrators() {}

    static Optional<Refusal> refusal(People people, UserKey person) {
        return people.isAdministrator(person)
                ? Optional.empty()
                : Optional.of(new Refusal.Forbidden(
                        "pmo.workitem.settings.forbidden", Set.of("pmo.access.role.administrator")));
    }
}
