package org.programmeoffice.dependency;

import java.util.Locale;

/** Which end of the giver's work the receiver's work waits for. */
public enum DependencyType {
    /** The receiver starts when the giver has finished. */
    FINISH_START,
    /** The receiver starts when the giver has started. */
    START_START,
    /** The receiver finishes when the giver has finished. */
    FINISH_FINISH,
    /** The receiver finishes when the giver has started. */
    START_FINISH;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.dependency.type." + name().toLowerCase(Locale.ROOT);
    }
}
