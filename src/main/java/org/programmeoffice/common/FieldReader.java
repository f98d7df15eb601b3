package org.programmeoffice.common;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the texts of one request into values and keeps what is wrong with each, so that a person learns of every
 * mistake at once. A wrong field reads as empty.
 */
public final class FieldReader {
    private static final int LONGEST_NUMBER = 30;

    private final List<FieldError> errors = new ArrayList<>();

    /** Returns the text cleaned, held against its rule. */
    public String text(TextRule rule, String typed) {
        var cleaned = rule.clean(typed);
        rule.error(cleaned).ifPresent(errors::add);
        return cleaned;
    }

    /** Returns the date, such as {@code 2026-03-31}; empty without error if the text is blank. */
    public Optional<LocalDate> date(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(day -> inRange(field, day));
        } catch (DateTimeException notADate) {
            return refuse(field, "pmo.error.day");
        }
    }

    /** Returns the number, with a point before its decimals; empty without error if the text is blank. */
    public Optional<BigDecimal> number(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(text.strip());
            return number.precision() <= LONGEST_NUMBER && Math.abs(number.scale()) <= LONGEST_NUMBER
                    ? Optional.of(number)
                    : refuse(field, "pmo.error.decimal");
        } catch (NumberFormatException notANumber) {
            return refuse(field, "pmo.error.decimal");
        }
    }

    /** Returns the whole number if it lies between the two, both inclusive; empty without error if the text is blank. */
    public Optional<Long> whole(String field, String text, long least, long most) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var digits = text.strip();
        if (!digits.matches("-?[0-9]{1,18}") || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
            return refuse(field, "pmo.error.range", Long.toString(least), Long.toString(most));
        }
        return Optional.of(Long.valueOf(digits));
    }

    /** Returns the month, such as {@code 2026-03}; wrong if the text is anything else. */
    public Optional<YearMonth> month(String field, String text) {
        try {
            var month = YearMonth.parse(text.strip());
            return inRange(field, month.atDay(1)) ? Optional.of(month) : Optional.empty();
        } catch (DateTimeException notAMonth) {
            return refuse(field, "pmo.error.month");
        }
    }

    /** Returns the choice of that name, in any case; wrong if there is none or the text is blank. */
    public <E extends Enum<E>> Optional<E> choice(String field, String text, Class<E> type) {
        var choices = type.getEnumConstants();
        var chosen = Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(text.strip()))
                .findFirst();
        return chosen.isPresent()
                ? chosen
                : refuse(
                        field,
                        "pmo.error.choice",
                        String.join(", ", Arrays.stream(choices).map(Enum::name).toList()));
    }

    /** Notes that a field is wrong. */
    public void wrong(String field, String messageKey, String... arguments) {
        errors.add(FieldError.of(field, messageKey, arguments));
    }

    /** Notes that a field is wrong if the claim about it does not hold. */
    public void demand(boolean holds, String field, String messageKey, String... arguments) {
        if (!holds) {
            wrong(field, messageKey, arguments);
        }
    }

    /** Returns the value if nothing was wrong, otherwise everything that was. */
    public <T> Outcome<T> outcome(Supplier<T> value) {
        return errors.isEmpty() ? Outcome.done(value.get()) : Outcome.refused(new Refusal.Invalid(errors));
    }

    private boolean inRange(String field, LocalDate day) {
        boolean inRange = day.getYear() >= 1900 && day.getYear() <= 2199;
        demand(inRange, field, "pmo.error.dayRange");
        return inRange;
    }

    private <T> Optional<T> refuse(String field, String messageKey, String... arguments) {
        wrong(field, messageKey, arguments);
        return Optional.empty();
    }
}
