package org.programmeoffice.risk;

import java.util.Locale;

/** When a risk may happen, where no day is known. */
public enum Proximity {
    /** Any day. */
    IMMINENT,
    /** Before this stage ends. */
    WITHIN_STAGE,
    /** Before the initiative ends. */
    WITHIN_PROJECT,
    /** After that. */
    BEYOND_PROJECT;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.risk.proximity." + name().toLowerCase(Locale.ROOT);
    }
}
