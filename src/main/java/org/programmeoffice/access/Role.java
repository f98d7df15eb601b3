package org.programmeoffice.access;

import java.util.Locale;

/** What a person is to an initiative. */
public enum Role {
    /** Chairs the board: decides, and gives roles. Does not edit the scope. */
    CHAIR,
    /** Manages the programme or project (PGM, PM): edits its record and scope, prepares decisions. */
    MANAGER,
    /** Looks on: stakeholder or team member. */
    VIEWER;

    /** Returns the key of the role's name in the text files. */
    public String textKey() {
        return "pmo.access.role." + name().toLowerCase(Locale.ROOT);
    }
}
