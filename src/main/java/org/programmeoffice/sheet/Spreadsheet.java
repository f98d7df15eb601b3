package org.programmeoffice.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A file as it was read.
 *
 * @param sheets in the file's order, hidden ones included; one for a CSV file
 */
public record Spreadsheet(List<Sheet> sheets) {
    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /** Returns the sheets that a person sees and that have content. */
    public List<Sheet> visible() {
        return sheets.stream()
                .filter(sheet -> !sheet.hidden() && !sheet.isBlank())
                .toList();
    }

    /** Returns the visible sheet of that name. */
    public Optional<Sheet> named(String name) {
        return visible().stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
