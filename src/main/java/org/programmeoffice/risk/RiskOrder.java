package org.programmeoffice.risk;

/** How a list of risks is sorted; risks that are equal in it stand by number. */
public enum RiskOrder {
    /** Level, then score. */
    LEVEL,
    /** Number. */
    KEY,
    /** Title, by the database's order of letters. */
    TITLE,
    /** State, by its name. */
    STATE,
    /** Owner's key. */
    OWNER,
    /** The day to look at it again; those without one come where the database puts them. */
    REVIEW
}
