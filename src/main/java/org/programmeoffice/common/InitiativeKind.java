package org.programmeoffice.common;

/** What an initiative is. The order is the order of the hierarchy, highest first. */
public enum InitiativeKind {
    /** Holds programmes and standalone projects; a board directs it. */
    PORTFOLIO("PF"),
    /** Holds projects and may stand in a portfolio; an SRO is accountable for it. */
    PROGRAMME("PG"),
    /** Delivers; may stand in a programme, in a portfolio, or alone. */
    PROJECT("PJ");

    private final String defaultPrefix;

    InitiativeKind(String defaultPrefix) {
        this.defaultPrefix = defaultPrefix;
    }

    /** Returns the key prefix that holds until an administrator sets another before the first use. */
    public String defaultPrefix() {
        return defaultPrefix;
    }

    /** Returns whether an initiative of this kind may stand directly under one of the kind given. */
    public boolean fitsUnder(InitiativeKind parent) {
        return parent.compareTo(this) < 0;
    }
}
