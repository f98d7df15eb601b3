package org.programmeoffice.dependency;

import java.util.Locale;

/** How far giver and receiver have come. */
public enum DependencyState {
    /** Not both sides have accepted. */
    PROPOSED,
    /** Both sides accepted the dates. */
    AGREED,
    /** A date was changed after both had accepted; they have to accept again. */
    RENEGOTIATING,
    /** The giver works on it. */
    IN_PROGRESS,
    /** The giver says that it is there. */
    DELIVERED,
    /** The receiver has taken it over. Nothing follows. */
    ACCEPTED,
    /** One side does not agree; both have to accept again. */
    DISPUTED,
    /** The day on which it was needed has passed. */
    MISSED,
    /** Not needed any more, or never to come. Nothing follows. */
    CANCELLED;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.dependency.state." + name().toLowerCase(Locale.ROOT);
    }
}
