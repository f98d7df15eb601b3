package org.programmeoffice.dependency;

import java.util.Locale;

/** One of the two who agree on a dependency. */
public enum Side {
    /** Delivers, and says when. */
    GIVER,
    /** Waits for the delivery, and says when it is needed. */
    RECEIVER;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.dependency.side." + name().toLowerCase(Locale.ROOT);
    }
}
