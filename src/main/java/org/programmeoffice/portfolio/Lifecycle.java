package org.programmeoffice.portfolio;

import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.Action;

/**
 * Where an initiative stands in its life.
 *
 * @param heldFrom the state in which it was put on hold; empty unless it is on hold
 */
public record Lifecycle(LifecycleState state, Optional<LifecycleState> heldFrom) {
    /** How every initiative begins. */
    public static final Lifecycle IDEA = new Lifecycle(LifecycleState.IDEA, Optional.empty());

    public Lifecycle {
        if (heldFrom.isPresent() != (state == LifecycleState.ON_HOLD)) {
            throw new IllegalArgumentException("only what is on hold was held from a state: " + state);
        }
    }

    /** Returns the states that may follow, and what it takes to get there. */
    public Map<LifecycleState, Action> next() {
        return state.next(heldFrom);
    }

    Lifecycle to(LifecycleState wanted) {
        return new Lifecycle(wanted, wanted == LifecycleState.ON_HOLD ? Optional.of(state) : Optional.empty());
    }
}
