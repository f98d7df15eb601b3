package org.programmeoffice.plan;

import java.util.Locale;

/** How far a baseline has come. */
public enum BaselineState {
    /** Waits for the board; nothing is measured against it. */
    PROPOSED,
    /** Holds: forecasts are measured against it. */
    APPROVED,
    /** Another took its place; the first one that was approved is still measured against. */
    SUPERSEDED;

    /** Returns the key of the state's name in the text files. */
    public String textKey() {
        return "pmo.plan.baselineState." + name().toLowerCase(Locale.ROOT);
    }
}
