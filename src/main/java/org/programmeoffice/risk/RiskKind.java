package org.programmeoffice.risk;

import java.util.Locale;

/** Which way it would go. */
public enum RiskKind {
    /** Would do harm. */
    THREAT,
    /** Would do good. */
    OPPORTUNITY;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.risk.kind." + name().toLowerCase(Locale.ROOT);
    }
}
