package org.programmeoffice.access;

import java.util.List;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Finds people by a part of their name, as far as the host lets the actor browse them. */
public final class FindPeople {
    private static final int MOST = 20;

    private final People people;

    public FindPeople(People people) {
        this.people = people;
    }

    /** Returns at most twenty people; none for a blank text. */
    public Outcome<List<Person>> find(UserKey actor, String text) {
        return Outcome.done(text.isBlank() ? List.of() : people.byName(actor, text.strip(), MOST));
    }
}
