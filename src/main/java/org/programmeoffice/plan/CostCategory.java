package org.programmeoffice.plan;

import java.util.Locale;

/** What kind of money a budget line holds. */
public enum CostCategory {
    /** Put on the balance sheet. */
    CAPEX,
    /** Spent in the year's running cost. */
    OPEX,
    /** The organisation's own people. */
    INTERNAL_EFFORT,
    /** Suppliers and hired people. */
    EXTERNAL,
    /** Kept for what may go wrong. */
    CONTINGENCY;

    /** Returns the key of the category's name in the text files. */
    public String textKey() {
        return "pmo.plan.category." + name().toLowerCase(Locale.ROOT);
    }
}
