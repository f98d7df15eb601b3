package org.programmeoffice.sheet;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One sheet of a spreadsheet.
 *
 * @param hidden whether a person who opens the file does not see it
 * @param rows in order; empty ones may be missing
 * @param merged the ranges whose cells were merged
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<CellRange> merged) {
    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    public boolean isBlank() {
        return rows.stream().allMatch(SheetRow::isBlank);
    }

    /** Returns the columns in which any row has a cell, from left to right. */
    public List<Integer> columns() {
        var columns = new TreeSet<Integer>();
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        return List.copyOf(columns);
    }

    /** Returns the merged range that the cell belongs to. */
    public Optional<CellRange> mergedAt(int row, int column) {
        return merged.stream().filter(range -> range.contains(row, column)).findFirst();
    }
}
