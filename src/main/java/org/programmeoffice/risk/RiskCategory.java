package org.programmeoffice.risk;

import java.util.Locale;

/** Where a risk comes from. The appetite is set for each. */
public enum RiskCategory {
    /** Objectives, policy, priorities. */
    STRATEGIC,
    /** Budget, prices, funding. */
    FINANCIAL,
    /** Suppliers, contracts, market. */
    COMMERCIAL,
    /** Law, regulation, privacy. */
    LEGAL,
    /** Ways of working, adoption, change. */
    ORGANISATIONAL,
    /** Staff, skills, availability. */
    PEOPLE,
    /** Solution, integration, data. */
    TECHNICAL,
    /** Misuse, loss, outage. */
    SECURITY,
    /** Events outside anybody's control. */
    EXTERNAL,
    /** None of these. */
    OTHER;

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.risk.category." + name().toLowerCase(Locale.ROOT);
    }
}
