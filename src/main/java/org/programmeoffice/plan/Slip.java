package org.programmeoffice.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How far a date has moved, read against both promises: a new baseline changes the second reading, never the first.
 *
 * @param original against the first baseline that was approved
 * @param latest against the baseline that is approved now
 */
public record Slip(Reading original, Reading latest) {
    /** What one promise makes of the date. */
    public sealed interface Reading {}

    /**
     * The date is so many calendar days after the promise.
     *
     * @param count below 0 if it is earlier
     */
    public record Days(long count, LocalDate promised, LocalDate expected) implements Reading {}

    /** The two cannot be compared. */
    public record Unknown(Reason reason) implements Reading {}

    /** Why there is no slip. */
    public enum Reason {
        /** Nothing was ever approved. */
        NO_BASELINE,
        /** It was not in the plan that was approved, or had no date there. */
        NOT_IN_BASELINE,
        /** Nothing is forecast and nothing has happened. */
        NO_DATE;

        /** Returns the key of the sentence that says it in the text files. */
        public String textKey() {
            return "pmo.plan.slip." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the slip of a date whose promise the function finds in a frozen plan. */
    static Slip of(
            Optional<LocalDate> expected,
            BaselineHistory baselines,
            Function<FrozenPlan, Optional<LocalDate>> promise) {
        return new Slip(
                reading(expected, baselines.original(), promise), reading(expected, baselines.latest(), promise));
    }

    private static Reading reading(
            Optional<LocalDate> expected,
            Optional<? extends Baseline> baseline,
            Function<FrozenPlan, Optional<LocalDate>> promise) {
        if (baseline.isEmpty()) {
            return new Unknown(Reason.NO_BASELINE);
        }
        var promised = promise.apply(baseline.get().plan());
        if (promised.isEmpty()) {
            return new Unknown(Reason.NOT_IN_BASELINE);
        }
        return expected.<Reading>map(day -> days(promised.get(), day)).orElseGet(() -> new Unknown(Reason.NO_DATE));
    }

    private static Days days(LocalDate promised, LocalDate expected) {
        return new Days(ChronoUnit.DAYS.between(promised, expected), promised, expected);
    }
}
