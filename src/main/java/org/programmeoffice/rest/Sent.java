package org.programmeoffice.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.FieldReader;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.Refusal;

/** Single values of a request, each refused at its field if it is none. */
public final class Sent {
    private static final int USUAL_PAGE = 50;

    private Sent() {}

    /** Returns the value, which must be there. */
    public static <T> Outcome<T> required(String field, @Nullable T value) {
        return value == null
                ? Outcome.refused(Refusal.Invalid.field(field, "pmo.error.required"))
                : Outcome.done(value);
    }

    /** Returns the revision that the person read, which must be there; 0 where nothing was written yet. */
    public static Outcome<Integer> revision(@Nullable Integer value) {
        return required("revision", value)
                .then(read -> read < 0
                        ? Outcome.refused(Refusal.Invalid.field("revision", "pmo.error.number"))
                        : Outcome.done(read));
    }

    /** Returns the text, empty if there is none. */
    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Returns the key in a path; what is no key is not found. */
    public static Outcome<InitiativeKey> key(String value) {
        return InitiativeKey.parse(value)
                .<Outcome<InitiativeKey>>map(Outcome::done)
                .orElseGet(Outcome::notFound);
    }

    /** Returns the day in a text such as {@code 2026-11-23}; empty if there is no text. */
    public static Outcome<Optional<LocalDate>> day(String field, @Nullable String value) {
        var reader = new FieldReader();
        var day = reader.date(field, text(value));
        return reader.outcome(() -> day);
    }

    /** Returns the whole number in a text, which must be there. */
    public static Outcome<Long> number(String field, @Nullable String value) {
        if (value == null || !value.strip().matches("[0-9]{1,9}")) {
            return Outcome.refused(Refusal.Invalid.field(field, "pmo.error.number"));
        }
        return Outcome.done(Long.parseLong(value.strip()));
    }

    /** Returns the number of a record in a path; what is no number is not found. */
    public static Outcome<Integer> entry(String value) {
        return value.matches("[0-9]{1,9}") ? Outcome.done(Integer.valueOf(value)) : Outcome.notFound();
    }

    /** Returns a value as the text that a person would have typed, empty if there is none. */
    public static String typed(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Returns the page that was asked for, the first fifty entries if none was; numbers out of bounds are brought inside. */
    public static Outcome<PageRequest> page(@Nullable String offset, @Nullable String limit) {
        return count("offset", offset, 0)
                .then(from -> count("limit", limit, USUAL_PAGE).map(most -> PageRequest.near(from, most)));
    }

    private static Outcome<Integer> count(String field, @Nullable String value, int usual) {
        return value == null ? Outcome.done(usual) : number(field, value).map(Long::intValue);
    }
}
