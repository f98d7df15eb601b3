package org.programmeoffice.portfolio;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.Action;

/** Where an initiative stands in its life. Each step is a decision of those who may take it. */
public enum LifecycleState {
    /** Thought of, not started: costs nothing yet. */
    IDEA,
    /** Started: what it is for and what it may cost is worked out. */
    INITIATING,
    /** Its plan is made and will be promised. */
    PLANNING,
    /** It delivers. */
    EXECUTING,
    /** It hands over and winds up. */
    CLOSING,
    /** Finished. Nothing follows. */
    CLOSED,
    /** Interrupted; goes on where it was if those who may say so. */
    ON_HOLD,
    /** Ended before it was finished. Nothing follows. */
    STOPPED;

    /** Returns the key of the state's name in the text files. */
    public String textKey() {
        return "pmo.portfolio.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether no work is under way: it never began, or it is over. */
    public boolean atRest() {
        return this == IDEA || this == CLOSED || this == STOPPED;
    }

    /** Returns whether the step to this state must say why. */
    public boolean asksReason() {
        return this == ON_HOLD || this == STOPPED;
    }

    /**
     * Returns the states that may follow, and what it takes to get there.
     *
     * @param heldFrom where it goes on after a hold; empty unless it is on hold
     */
    Map<LifecycleState, Action> next(Optional<LifecycleState> heldFrom) {
        var next = new EnumMap<LifecycleState, Action>(LifecycleState.class);
        switch (this) {
            case IDEA -> next.put(INITIATING, Action.AUTHORISE);
            case INITIATING -> next.putAll(Map.of(PLANNING, Action.AUTHORISE, CLOSING, Action.AUTHORISE));
            case PLANNING -> next.putAll(Map.of(EXECUTING, Action.AUTHORISE, CLOSING, Action.AUTHORISE));
            case EXECUTING -> next.put(CLOSING, Action.AUTHORISE);
            case CLOSING -> next.put(CLOSED, Action.DECIDE_COURSE);
            case ON_HOLD -> heldFrom.ifPresent(state -> next.put(state, Action.DECIDE_COURSE));
            case CLOSED, STOPPED -> {}
        }
        if (this != CLOSED && this != STOPPED) {
            next.put(STOPPED, Action.DECIDE_COURSE);
        }
        if (this == INITIATING || this == PLANNING || this == EXECUTING || this == CLOSING) {
            next.put(ON_HOLD, Action.DECIDE_COURSE);
        }
        return next;
    }
}
