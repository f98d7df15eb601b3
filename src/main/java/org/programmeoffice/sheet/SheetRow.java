package org.programmeoffice.sheet;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a sheet. Rows and cells without content may be left out.
 *
 * @param index from 0
 * @param cells by column from 0
 */
public record SheetRow(int index, SortedMap<Integer, Cell> cells) {
    public SheetRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public static SheetRow of(int index, Map<Integer, Cell> cells) {
        return new SheetRow(index, new TreeMap<>(cells));
    }

    /** Returns the cell in the column; blank where there is none. */
    public Cell cell(int column) {
        var cell = cells.get(column);
        return cell == null ? Cell.blank() : cell;
    }

    public boolean isBlank() {
        return cells.values().stream().allMatch(Cell::isBlank);
    }
}
