package org.programmeoffice.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        if (value == null || value.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(LocalDate.parse(value.strip())));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Refusal.Invalid.field(field, "pmo.error.day"));
        }
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

    /** Returns the page that was asked for, the first fifty entries if none was. */
    public static PageRequest page(@Nullable Integer offset, @Nullable Integer limit) {
        return PageRequest.near(offset == null ? 0 : offset, limit == null ? USUAL_PAGE : limit);
    }
}
