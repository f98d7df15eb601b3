package org.programmeoffice.access;

import java.util.List;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/**
 * Finds a person to give a role to. Only for those who give roles somewhere, may create initiatives or administer the host:
 * nobody else has a reason to ask, and could otherwise test which user names exist.
 */
public final class FindPeople {
    private static final int MOST = 20;

    private final People people;
    private final Permissions permissions;

    public FindPeople(People people, Permissions permissions) {
        this.people = people;
        this.permissions = permissions;
    }

    /** Returns at most twenty people; none for a blank text, and none to somebody who has no role to give. */
    public Outcome<List<Person>> find(UserKey actor, String text) {
        return Outcome.done(text.isBlank() || !hasReason(actor) ? List.of() : people.byName(actor, text.strip(), MOST));
    }

    private boolean hasReason(UserKey actor) {
        return people.isAdministrator(actor)
                || people.mayCreateInitiatives(actor)
                || permissions.givesRolesSomewhere(actor);
    }
}
