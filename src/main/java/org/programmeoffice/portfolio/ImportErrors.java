package org.programmeoffice.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.programmeoffice.common.FieldError;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.sheet.CellAddress;
import org.programmeoffice.sheet.SheetPreview;

/** Everything that is wrong with a file, each at its cell; at the first column where the file has none for the field. */
final class ImportErrors {
    private final SheetPreview preview;
    private final List<FieldError> errors = new ArrayList<>();

    ImportErrors(SheetPreview preview) {
        this.preview = preview;
        preview.errors().forEach(error -> errors.add(error.asFieldError()));
    }

    void add(int row, String field, String messageKey, String... arguments) {
        var match = preview.mapping().matches().get(field);
        var cell = new CellAddress(row, match == null ? 0 : match.column());
        if (errors.size() < SheetPreview.LISTED) {
            errors.add(FieldError.of(preview.sheet() + "!" + cell, messageKey, arguments));
        }
    }

    void add(int row, Refusal.Invalid invalid) {
        invalid.errors()
                .forEach(error -> add(
                        row,
                        error.field(),
                        error.messageKey(),
                        error.arguments().toArray(String[]::new)));
    }

    List<FieldError> all() {
        return List.copyOf(errors);
    }
}
