package org.programmeoffice.sandbox.jira;

import java.util.Collections;
import java.util.Set;

/** Which groups play the roles of a project: those who may browse it, and those who may change its issues. */
record ProjectAccess(Set<String> browsers, Set<String> editors) {
    private static final Set<String> LEADS = Set.of(DemoUsers.ADMINISTRATORS, DemoUsers.OFFICE, DemoUsers.LEADS);

    /** Everybody with a Jira licence may browse. */
    static final ProjectAccess OPEN = new ProjectAccess(Set.of(DemoUsers.SOFTWARE_USERS), LEADS);

    /** People from outside may browse as well. */
    static final ProjectAccess SHARED =
            new ProjectAccess(Set.of(DemoUsers.SOFTWARE_USERS, DemoUsers.CONTRACTORS), LEADS);

    /** Only one team may browse; not even an administrator. */
    static final ProjectAccess CLOSED = new ProjectAccess(Set.of(DemoUsers.PRIVACY), Set.of(DemoUsers.PRIVACY));

    boolean mayBrowse(Set<String> groups) {
        return !Collections.disjoint(browsers, groups);
    }

    boolean mayEdit(Set<String> groups) {
        return mayBrowse(groups) && !Collections.disjoint(editors, groups);
    }
}
