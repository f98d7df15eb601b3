package org.programmeoffice.plan;

import java.util.Locale;

/** What a tolerance is set for: the seven aspects of performance of PRINCE2 7. */
public enum Aspect {
    BENEFITS,
    COST,
    TIME,
    QUALITY,
    SCOPE,
    SUSTAINABILITY,
    RISK;

    /** Returns the key of the aspect's name in the text files. */
    public String textKey() {
        return "pmo.plan.aspect." + name().toLowerCase(Locale.ROOT);
    }
}
