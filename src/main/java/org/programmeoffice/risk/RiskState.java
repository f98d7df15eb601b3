package org.programmeoffice.risk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a risk has been dealt with. */
public enum RiskState {
    /** Raised, not yet rated. */
    DRAFT(true),
    /** Rated. */
    OPEN(true),
    /** It is decided what to do about it. */
    RESPONSE_PLANNED(true),
    /** The response is at work. */
    IN_TREATMENT(true),
    /** It has happened. Nothing follows here. */
    OCCURRED(false),
    /** It can no longer happen. */
    EXPIRED(false),
    /** It was no risk. Nothing follows. */
    REJECTED(false),
    /** Dealt with. */
    CLOSED(false);

    private final boolean open;

    RiskState(boolean open) {
        this.open = open;
    }

    /** Returns whether it may still happen, so that it counts in pictures and sums. */
    public boolean isOpen() {
        return open;
    }

    /** Returns the states in which a risk may still happen. */
    public static Set<RiskState> open() {
        return Arrays.stream(values())
                .filter(RiskState::isOpen)
                .collect(() -> EnumSet.noneOf(RiskState.class), Set::add, Set::addAll);
    }

    /** Returns the key of the word for it in the text files. */
    public String textKey() {
        return "pmo.risk.state." + name().toLowerCase(Locale.ROOT);
    }
}
