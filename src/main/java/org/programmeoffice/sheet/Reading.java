package org.programmeoffice.sheet;

import java.util.List;
import java.util.function.Function;

/** What a rule makes of a cell: a value, or what is wrong. */
public sealed interface Reading<T> {
    record Value<T>(T value) implements Reading<T> {}

    /**
     * The cell cannot be read.
     *
     * @param messageKey says what is wrong and how to write it
     * @param arguments what the text's {@code {0}}, {@code {1}} stand for
     */
    record Wrong<T>(String messageKey, List<String> arguments) implements Reading<T> {
        public Wrong {
            arguments = List.copyOf(arguments);
        }
    }

    static <T> Reading<T> value(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> wrong(String messageKey, String... arguments) {
        return new Wrong<>(messageKey, List.of(arguments));
    }

    /** Returns what the function makes of the value; what is wrong stays wrong. */
    default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        if (this instanceof Value<T> value) {
            return next.apply(value.value());
        }
        var wrong = (Wrong<T>) this;
        return new Wrong<>(wrong.messageKey(), wrong.arguments());
    }
}
