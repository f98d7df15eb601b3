package org.programmeoffice.dependency;

import static org.programmeoffice.dependency.DependencyState.ACCEPTED;
import static org.programmeoffice.dependency.DependencyState.AGREED;
import static org.programmeoffice.dependency.DependencyState.CANCELLED;
import static org.programmeoffice.dependency.DependencyState.DELIVERED;
import static org.programmeoffice.dependency.DependencyState.DISPUTED;
import static org.programmeoffice.dependency.DependencyState.IN_PROGRESS;
import static org.programmeoffice.dependency.DependencyState.MISSED;
import static org.programmeoffice.dependency.DependencyState.PROPOSED;
import static org.programmeoffice.dependency.DependencyState.RENEGOTIATING;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done with a dependency: from which states, and by which side. */
public enum Step {
    /** A side accepts both dates. */
    ACCEPT(EnumSet.of(PROPOSED, RENEGOTIATING, DISPUTED), EnumSet.allOf(Side.class)),
    /** A side changes its date; the other has to accept again. */
    CHANGE(EnumSet.of(PROPOSED, AGREED, RENEGOTIATING, IN_PROGRESS, DISPUTED, MISSED), EnumSet.allOf(Side.class)),
    /** The giver begins. */
    START(EnumSet.of(AGREED), EnumSet.of(Side.GIVER)),
    /** The giver has delivered, be it too late. */
    DELIVER(EnumSet.of(IN_PROGRESS, MISSED), EnumSet.of(Side.GIVER)),
    /** The receiver takes over what was delivered. */
    TAKE(EnumSet.of(DELIVERED), EnumSet.of(Side.RECEIVER)),
    /** A side does not agree, or not any more, or the receiver refuses what was delivered. */
    DISPUTE(EnumSet.of(PROPOSED, AGREED, RENEGOTIATING, IN_PROGRESS, DELIVERED), EnumSet.allOf(Side.class)),
    /** A side notes that the day has passed. */
    MISS(EnumSet.of(AGREED, RENEGOTIATING, IN_PROGRESS), EnumSet.allOf(Side.class)),
    /** A side gives it up. */
    CANCEL(EnumSet.complementOf(EnumSet.of(ACCEPTED, CANCELLED)), EnumSet.allOf(Side.class));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Set<DependencyState> from;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Set<Side> sides;

    Step(Set<DependencyState> from, Set<Side> sides) {
        this.from = Set.copyOf(from);
        this.sides = Set.copyOf(sides);
    }

    public boolean leadsOnFrom(DependencyState state) {
        return from.contains(state);
    }

    /** Returns whether one of these sides may take the step. */
    public boolean isFor(Set<Side> those) {
        return those.stream().anyMatch(sides::contains);
    }

    /** Returns the side that takes it, or the giver if either may. */
    Side first() {
        return sides.contains(Side.GIVER) ? Side.GIVER : Side.RECEIVER;
    }

    /** Returns the key of the sentence that says why the step cannot be taken now. */
    public String refusalKey() {
        return "pmo.dependency.error.not." + name().toLowerCase(Locale.ROOT);
    }
}
