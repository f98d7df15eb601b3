package org.programmeoffice.common;

/**
 * A Jira user's key: stable when the user is renamed, never shown to people.
 *
 * @param value the key as Jira keeps it; not blank
 */
public record UserKey(String value) {
    public UserKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a user key is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
