package org.programmeoffice.risk;

import java.util.Locale;

/** How much attention a risk asks for, lowest first. A cell of the matrix says which, never the product. */
public enum RiskLevel {
    /** Watched. */
    LOW,
    /** Looked after in the usual course. */
    MODERATE,
    /** Asks for a response. */
    HIGH,
    /** Asks for a response at once. */
    EXTREME;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.risk.level." + name().toLowerCase(Locale.ROOT);
    }
}
