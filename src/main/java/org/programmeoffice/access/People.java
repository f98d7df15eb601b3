package org.programmeoffice.access;

import java.util.List;
import org.programmeoffice.common.UserKey;

/** The people the host knows. */
public interface People {
    /** Returns whether the person administers Jira. This gives no role on any initiative. */
    boolean isAdministrator(UserKey person);

    /**
     * Returns whether the person may create a standalone programme or project: the global permission {@code pmo-create},
     * or, until that is granted to anybody, the administration of Jira.
     */
    boolean mayCreateInitiatives(UserKey person);

    /** Returns whether the host knows the person and lets him log in. */
    boolean isActive(UserKey person);

    /** Returns the person's name, also if no longer active; of somebody the host has forgotten, the key. */
    String displayName(UserKey person);

    /** Returns active people whose name, user name or address matches the text, as far as the actor may browse users. */
    List<Person> byName(UserKey actor, String text, int limit);
}
