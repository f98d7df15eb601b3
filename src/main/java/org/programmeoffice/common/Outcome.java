package org.programmeoffice.common;

import java.util.function.Function;

/** What a use case answers: {@link Done} with a value, or {@link Refused} with a reason. */
public sealed interface Outcome<T> {
    /** The use case did what was asked. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The use case did nothing. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Outcome<T> notFound() {
        return new Refused<>(new Refusal.NotFound());
    }

    /** Returns what the function makes of the value; a refusal stays as it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return new Refused<>(((Refused<T>) this).refusal());
    }

    /** Returns the outcome with the value changed; a refusal stays as it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Done<>(change.apply(value)));
    }
}
