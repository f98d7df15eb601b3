package org.programmeoffice.dependency;

import java.util.Optional;
import org.programmeoffice.common.WorkingDays;
import org.programmeoffice.rollup.RagStatus;

/**
 * The room between the promise, or the delivery, and the day on which it is needed.
 *
 * @param days working days; below 0 if it comes too late, empty if nothing is promised
 */
public record Slack(Optional<Long> days, SlackReason reason) {
    /** How many working days of room are still tight, unless another buffer is set. */
    public static final int BUFFER = 10;

    /** Returns the slack of an agreement; room up to and including the buffer is tight. */
    public static Slack of(Agreement agreement, WorkingDays calendar, int buffer) {
        var terms = agreement.terms();
        var comes = agreement.state() == DependencyState.DELIVERED ? agreement.deliveredOn() : terms.promised();
        var days = comes.map(day -> calendar.between(day, terms.neededBy()));
        return new Slack(days, reason(agreement.state(), days, buffer));
    }

    public RagStatus status() {
        return reason.status();
    }

    private static SlackReason reason(DependencyState state, Optional<Long> days, int buffer) {
        return switch (state) {
            case PROPOSED -> SlackReason.NOT_AGREED;
            case RENEGOTIATING -> SlackReason.RENEGOTIATING;
            case DISPUTED -> SlackReason.DISPUTED;
            case MISSED -> SlackReason.MISSED;
            case CANCELLED -> SlackReason.CANCELLED;
            case ACCEPTED -> SlackReason.TAKEN;
            case DELIVERED -> isLate(days) ? SlackReason.LATE : SlackReason.DELIVERED;
            case AGREED, IN_PROGRESS -> isLate(days) ? SlackReason.LATE : room(days, buffer);
        };
    }

    private static SlackReason room(Optional<Long> days, int buffer) {
        return days.filter(room -> room > buffer).isPresent() ? SlackReason.AMPLE : SlackReason.TIGHT;
    }

    private static boolean isLate(Optional<Long> days) {
        return days.filter(room -> room < 0).isPresent();
    }
}
