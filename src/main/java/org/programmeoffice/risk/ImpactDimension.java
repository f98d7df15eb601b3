package org.programmeoffice.risk;

import java.util.Locale;

/** What a risk would affect. */
public enum ImpactDimension {
    /** When it is finished. */
    TIME,
    /** What it costs. */
    COST,
    /** What is delivered, and how well. */
    SCOPE,
    /** What it is worth. */
    BENEFITS,
    /** What others think of it. */
    REPUTATION,
    /** What it does to people and planet. */
    SUSTAINABILITY;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.risk.dimension." + name().toLowerCase(Locale.ROOT);
    }
}
