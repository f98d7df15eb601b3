package org.programmeoffice.sheet;

import java.util.Optional;

/**
 * A rectangle of cells that were merged into one. Only the first cell of it has a value.
 *
 * @param first top left
 * @param last bottom right, inclusive
 */
public record CellRange(CellAddress first, CellAddress last) {
    public CellRange {
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new IllegalArgumentException("not a range: " + first + ":" + last);
        }
    }

    /** Returns the range that the text spells, such as {@code A1:C1}; empty if it is none. */
    public static Optional<CellRange> parse(String text) {
        int colon = text.indexOf(':');
        var first = CellAddress.parse(colon < 0 ? text : text.substring(0, colon));
        var last = CellAddress.parse(text.substring(colon + 1));
        return first.isPresent()
                        && last.isPresent()
                        && first.get().row() <= last.get().row()
                        && first.get().column() <= last.get().column()
                ? Optional.of(new CellRange(first.get(), last.get()))
                : Optional.empty();
    }

    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    /** Returns whether the range stands on more than one column. */
    public boolean isWide() {
        return last.column() > first.column();
    }

    @Override
    public String toString() {
        return first + ":" + last;
    }
}
