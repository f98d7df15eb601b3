package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something starts and when it finishes, as far as known.
 *
 * @param start the first day, inclusive
 * @param finish the last day, inclusive; not before the start
 */
public record PlanDates(Optional<LocalDate> start, Optional<LocalDate> finish) {
    /** Neither is known. */
    public static final PlanDates NONE = new PlanDates(Optional.empty(), Optional.empty());

    public PlanDates {
        if (!inOrder(start, finish)) {
            throw new IllegalArgumentException("finishes before it starts: " + start + " to " + finish);
        }
    }

    public static PlanDates of(LocalDate start, LocalDate finish) {
        return new PlanDates(Optional.of(start), Optional.of(finish));
    }

    /** Returns whether the two could be kept: the finish is not before the start, or one is not known. */
    public static boolean inOrder(Optional<LocalDate> start, Optional<LocalDate> finish) {
        return start.isEmpty() || finish.isEmpty() || !finish.get().isBefore(start.get());
    }
}
