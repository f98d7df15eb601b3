package org.programmeoffice.plan;

import java.util.Locale;

/** What a tolerance and the deviation it bounds are measured in. */
public enum ToleranceUnit {
    /** Percent of what the baseline promised. */
    PERCENT,
    /** Calendar days. */
    DAYS,
    /** The main unit of the initiative's currency. */
    MONEY,
    /** A plain number, such as failed criteria or a score. */
    NUMBER;

    /** Returns the key of the unit's name in the text files. */
    public String textKey() {
        return "pmo.plan.unit." + name().toLowerCase(Locale.ROOT);
    }
}
