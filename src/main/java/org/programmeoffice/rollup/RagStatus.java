package org.programmeoffice.rollup;

import java.util.Locale;

/** A colour that tells how something stands. It is never shown without its word. */
public enum RagStatus {
    /** Complete: nothing is left to watch. */
    BLUE,
    /** Within bounds: nothing is asked of anybody. */
    GREEN,
    /** Close to a bound: who manages it looks at it. */
    AMBER,
    /** Out of bounds: somebody above has to know. */
    RED,
    /** Not known, for want of a baseline or data. Never counted as green. */
    GREY;

    /** Returns the key of the colour's word in the text files. */
    public String textKey() {
        return "pmo.rag." + name().toLowerCase(Locale.ROOT);
    }
}
