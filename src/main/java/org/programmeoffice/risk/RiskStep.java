package org.programmeoffice.risk;

import static org.programmeoffice.risk.RiskState.CLOSED;
import static org.programmeoffice.risk.RiskState.DRAFT;
import static org.programmeoffice.risk.RiskState.EXPIRED;
import static org.programmeoffice.risk.RiskState.IN_TREATMENT;
import static org.programmeoffice.risk.RiskState.OCCURRED;
import static org.programmeoffice.risk.RiskState.OPEN;
import static org.programmeoffice.risk.RiskState.REJECTED;
import static org.programmeoffice.risk.RiskState.RESPONSE_PLANNED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What leads a risk from one state to the next. */
public enum RiskStep {
    /** It is rated. */
    OPEN_UP(EnumSet.of(DRAFT), OPEN, false),
    /** A response is chosen. */
    PLAN(EnumSet.of(OPEN), RESPONSE_PLANNED, false),
    /** The risk is taken as it is; above the appetite only the board may. */
    ACCEPT(EnumSet.of(OPEN, RESPONSE_PLANNED, IN_TREATMENT), RESPONSE_PLANNED, true),
    /** The response begins to work. */
    TREAT(EnumSet.of(RESPONSE_PLANNED), IN_TREATMENT, false),
    /** Nothing is left to do. */
    CLOSE(EnumSet.of(IN_TREATMENT), CLOSED, false),
    /** It has happened. */
    OCCUR(RiskState.open(), OCCURRED, true),
    /** Its time has passed. */
    EXPIRE(RiskState.open(), EXPIRED, false),
    /** It was no risk. */
    REJECT(RiskState.open(), REJECTED, true),
    /** It may happen after all. */
    REOPEN(EnumSet.of(CLOSED, EXPIRED), OPEN, true);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Set<RiskState> from;

    private final RiskState to;
    private final boolean reasoned;

    RiskStep(Set<RiskState> from, RiskState to, boolean reasoned) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.reasoned = reasoned;
    }

    public boolean leadsOnFrom(RiskState state) {
        return from.contains(state);
    }

    public RiskState to() {
        return to;
    }

    /** Returns whether the step needs a reason. */
    public boolean reasoned() {
        return reasoned;
    }

    /** Returns the key of the step's name in the text files. */
    public String textKey() {
        return "pmo.risk.step." + name().toLowerCase(Locale.ROOT);
    }
}
