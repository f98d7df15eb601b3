package org.programmeoffice.sheet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The row that names the columns.
 *
 * @param row from 0
 * @param lastRow where the headings end: further down if one is merged over several rows
 * @param texts by column
 */
public record HeadingRow(int row, int lastRow, SortedMap<Integer, String> texts) {
    /** Titles and remarks above the headings take at most so many rows. */
    private static final int SEARCHED = 25;

    public HeadingRow {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Returns the row whose texts say the fields best, the upper one of equals; empty if the sheet is. */
    static Optional<HeadingRow> find(Sheet sheet, List<SheetField<?>> fields) {
        return sheet.rows().stream()
                .filter(row -> !row.isBlank())
                .limit(SEARCHED)
                .map(row -> of(sheet, row))
                .max(Comparator.<HeadingRow>comparingInt(row -> row.likeness(fields))
                        .thenComparing(Comparator.comparingInt(HeadingRow::row).reversed()));
    }

    private static HeadingRow of(Sheet sheet, SheetRow row) {
        var texts = new TreeMap<Integer, String>();
        row.cells().forEach((column, cell) -> putText(texts, column, cell));
        int last = row.index();
        for (var range : sheet.merged()) {
            if (!range.isWide() && range.contains(row.index(), range.first().column())) {
                sheet.rows().stream()
                        .filter(above -> above.index() == range.first().row())
                        .forEach(above -> putText(
                                texts,
                                range.first().column(),
                                above.cell(range.first().column())));
                last = Math.max(last, range.last().row());
            }
        }
        return new HeadingRow(row.index(), last, texts);
    }

    private static void putText(SortedMap<Integer, String> texts, int column, Cell cell) {
        if (!cell.isBlank()) {
            texts.put(column, cell.shown().strip());
        }
    }

    private int likeness(List<SheetField<?>> fields) {
        return fields.stream()
                .mapToInt(field ->
                        texts.values().stream().mapToInt(field::likeness).max().orElse(0))
                .filter(likeness -> likeness >= ColumnGuess.ENOUGH)
                .sum();
    }

    /** Returns the heading as in the file; the column's letters if it has none. */
    public String text(int column) {
        return texts.getOrDefault(column, CellAddress.letters(column));
    }
}
