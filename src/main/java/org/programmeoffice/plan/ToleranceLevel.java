package org.programmeoffice.plan;

import java.util.Locale;

/** Who set a tolerance and is told when it is exceeded. */
public enum ToleranceLevel {
    /** The portfolio's board. */
    PORTFOLIO,
    /** The programme's board. */
    PROGRAMME,
    /** The project's board. */
    PROJECT,
    /** The project's manager, for a part of the work. */
    STAGE;

    /** Returns the key of the level's name in the text files. */
    public String textKey() {
        return "pmo.plan.level." + name().toLowerCase(Locale.ROOT);
    }
}
