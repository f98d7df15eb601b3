package org.programmeoffice.common;

import java.util.List;

/** Takes outcomes apart for tests. */
public final class Outcomes {
    private Outcomes() {}

    /** Returns the value of what must have been done. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("was refused: " + outcome);
    }

    /** Returns why it was refused, which it must have been. */
    public static Refusal refusal(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.refusal();
        }
        throw new AssertionError("was done: " + outcome);
    }

    /** Returns field and text key of everything that was wrong, such as {@code name pmo.error.required}. */
    public static List<String> errors(Outcome<?> outcome) {
        if (refusal(outcome) instanceof Refusal.Invalid invalid) {
            return invalid.errors().stream()
                    .map(error -> error.field() + " " + error.messageKey())
                    .toList();
        }
        throw new AssertionError("was refused otherwise: " + outcome);
    }
}
