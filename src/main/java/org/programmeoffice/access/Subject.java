package org.programmeoffice.access;

import org.programmeoffice.common.InitiativeKey;

/**
 * What has revisions of its own, counted from 1.
 *
 * @param value such as {@code PJ-118}, {@code PJ-118/roles} or {@code key-prefixes}; at most 100 characters, no
 *     {@code #}
 */
public record Subject(String value) {
    public Subject {
        if (value.isBlank() || value.length() > 100 || value.contains("#")) {
            throw new IllegalArgumentException("not a subject of revisions: " + value);
        }
    }

    /** Returns the record of an initiative. */
    public static Subject of(InitiativeKey key) {
        return new Subject(key.toString());
    }

    /**
     * Returns the roles on an initiative. They are counted apart from the record, so that somebody who edits the record
     * is not disturbed by a new viewer.
     */
    public static Subject rolesOf(InitiativeKey key) {
        return new Subject(key + "/roles");
    }

    /** Returns the scope rules of an initiative. */
    public static Subject scopeOf(InitiativeKey key) {
        return new Subject(key + "/scope");
    }
}
