package org.programmeoffice.rest;

import org.programmeoffice.access.People;
import org.programmeoffice.access.Person;
import org.programmeoffice.common.UserKey;

/** A person: the key to send back, the name to show. */
public record PersonJson(String key, String name) {
    public static PersonJson of(UserKey person, People people) {
        return new PersonJson(person.value(), people.displayName(person));
    }

    public static PersonJson of(Person person) {
        return new PersonJson(person.key().value(), person.displayName());
    }
}
