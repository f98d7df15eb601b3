package org.programmeoffice.risk;

import static org.programmeoffice.risk.RiskKind.OPPORTUNITY;
import static org.programmeoffice.risk.RiskKind.THREAT;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is done about a risk. */
public enum ResponseType {
    /** The threat is made impossible. */
    AVOID(EnumSet.of(THREAT)),
    /** The threat is made less probable or less harmful. */
    REDUCE(EnumSet.of(THREAT)),
    /** The opportunity is made certain. */
    EXPLOIT(EnumSet.of(OPPORTUNITY)),
    /** The opportunity is made more probable or larger. */
    ENHANCE(EnumSet.of(OPPORTUNITY)),
    /** Somebody else bears it. */
    TRANSFER(EnumSet.allOf(RiskKind.class)),
    /** It is borne together. */
    SHARE(EnumSet.allOf(RiskKind.class)),
    /** It is taken as it is. Above the appetite only the board says so. */
    ACCEPT(EnumSet.allOf(RiskKind.class)),
    /** Plans are laid for the day it happens. */
    PREPARE(EnumSet.allOf(RiskKind.class));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Set<RiskKind> kinds;

    ResponseType(Set<RiskKind> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    public boolean answers(RiskKind kind) {
        return kinds.contains(kind);
    }

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.risk.response." + name().toLowerCase(Locale.ROOT);
    }
}
