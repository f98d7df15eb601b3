package org.programmeoffice.dependency;

import java.util.Locale;

/** What it means to the receiver if nothing is delivered. */
public enum Criticality {
    /** An inconvenience. */
    LOW,
    /** Costs time or money. */
    MEDIUM,
    /** Moves a key milestone. */
    HIGH,
    /** The initiative fails. */
    CRITICAL;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.dependency.criticality." + name().toLowerCase(Locale.ROOT);
    }
}
