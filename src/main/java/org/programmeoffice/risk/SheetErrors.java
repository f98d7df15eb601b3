package org.programmeoffice.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.sheet.CellAddress;
import org.programmeoffice.sheet.SheetPreview;

/**
 * What is wrong with the cells of a file, by themselves and by the rules of the register, each named by its cell; at the first
 * column if the file has no column for it.
 */
final class SheetErrors {
    private final SheetPreview preview;
    private final List<FieldError> errors = new ArrayList<>();

    SheetErrors(SheetPreview preview) {
        this.preview = preview;
        preview.errors().forEach(error -> errors.add(error.asFieldError()));
    }

    /** Notes that a field of a row is wrong. */
    void add(int row, String field, String messageKey, String... arguments) {
        var match = preview.mapping().matches().get(column(field));
        var cell = new CellAddress(row, match == null ? 0 : match.column());
        errors.add(FieldError.of(preview.sheet() + "!" + cell, messageKey, arguments));
    }

    /** Returns the value, or notes what is wrong. */
    <T> Optional<T> taken(Outcome<T> outcome, int row) {
        if (outcome instanceof Outcome.Done<T> done) {
            return Optional.of(done.value());
        }
        if (((Outcome.Refused<T>) outcome).refusal() instanceof Refusal.Invalid invalid) {
            invalid.errors()
                    .forEach(error -> add(
                            row,
                            error.field(),
                            error.messageKey(),
                            error.arguments().toArray(String[]::new)));
        }
        return Optional.empty();
    }

    /** Returns the value unless something was wrong. */
    <T> Outcome<T> unless(T value) {
        return errors.isEmpty() ? Outcome.done(value) : Outcome.refused(new Refusal.Invalid(errors));
    }

    private static String column(String field) {
        return switch (field) {
            case "current.probability" -> RiskSheet.PROBABILITY.name();
            case "target.probability" -> RiskSheet.TARGET_PROBABILITY.name();
            default ->
                field.startsWith("current.")
                        ? RiskSheet.IMPACT.name()
                        : field.startsWith("target.") ? RiskSheet.TARGET_IMPACT.name() : field;
        };
    }
}
