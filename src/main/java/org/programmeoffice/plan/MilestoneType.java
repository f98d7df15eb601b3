package org.programmeoffice.plan;

import java.util.Locale;

/** What a milestone marks. */
public enum MilestoneType {
    /** Something is delivered. */
    DELIVERY,
    /** The board decides whether to go on. */
    GATE,
    /** A benefit can be measured. */
    BENEFIT,
    /** Something outside our hands happens. */
    EXTERNAL;

    /** Returns the key of the type's name in the text files. */
    public String textKey() {
        return "pmo.plan.milestoneType." + name().toLowerCase(Locale.ROOT);
    }
}
