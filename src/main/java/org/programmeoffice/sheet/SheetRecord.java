package org.programmeoffice.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * The values of one row.
 *
 * @param row from 0
 * @param values by field name; fields that the row leaves empty are missing
 */
public record SheetRecord(int row, Map<String, Object> values) {
    public SheetRecord {
        values = Map.copyOf(values);
    }

    /** Returns the row's value for the field; empty if the row leaves it empty or no column is mapped to it. */
    public <T> Optional<T> value(SheetField<T> field) {
        return Optional.ofNullable(values.get(field.name())).map(field.rule().type()::cast);
    }

    /** Returns the row's value for a mandatory field. */
    public <T> T need(SheetField<T> field) {
        return value(field)
                .orElseThrow(() -> new IllegalStateException("row " + (row + 1) + " has no " + field.name()));
    }
}
