package org.programmeoffice.dependency;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.WorkingDays;

/**
 * Something that one initiative delivers to another.
 *
 * @param number the number of its key, never reused
 * @param deliverable what is to be delivered, in a line
 * @param description what the two sides should know about it; may be empty
 * @param reason why the last step was taken, in the words of whoever took it; may be empty
 * @param revision the number of its newest revision, from 1
 */
public record Dependency(
        int number,
        InitiativeId giver,
        InitiativeId receiver,
        String deliverable,
        String description,
        DependencyType type,
        Criticality criticality,
        Agreement agreement,
        String reason,
        int revision) {
    public Dependency {
        if (giver.equals(receiver)) {
            throw new IllegalArgumentException("an initiative does not wait for itself: " + giver);
        }
    }

    /** Returns the key that people use, such as {@code DEP-12}. */
    public String key() {
        return "DEP-" + number;
    }

    /** Returns the side that an initiative is on; empty if it is on neither. */
    public Optional<Side> sideOf(InitiativeId initiative) {
        if (initiative.equals(giver)) {
            return Optional.of(Side.GIVER);
        }
        return initiative.equals(receiver) ? Optional.of(Side.RECEIVER) : Optional.empty();
    }

    public InitiativeId initiative(Side side) {
        return side == Side.GIVER ? giver : receiver;
    }

    /** Returns the sides on which these initiatives are. */
    public Set<Side> sidesOf(Set<InitiativeId> initiatives) {
        var sides = EnumSet.noneOf(Side.class);
        initiatives.forEach(initiative -> sideOf(initiative).ifPresent(sides::add));
        return sides;
    }

    /** Returns the slack with the usual buffer. */
    public Slack slack(WorkingDays calendar) {
        return Slack.of(agreement, calendar, Slack.BUFFER);
    }

    /** Returns the dependency after a step, and why it was taken. */
    Dependency with(Agreement next, String why) {
        return new Dependency(
                number, giver, receiver, deliverable, description, type, criticality, next, why, revision);
    }

    /** Returns the dependency as the revision given. */
    Dependency at(int newest) {
        return new Dependency(
                number, giver, receiver, deliverable, description, type, criticality, agreement, reason, newest);
    }
}
