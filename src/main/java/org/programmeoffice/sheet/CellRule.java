package org.programmeoffice.sheet;

/** How the cells of one column are read. A rule sees neither blank cells nor formulas nor error values. */
public interface CellRule<T> {
    /** Returns the type of the values. */
    Class<T> type();

    Reading<T> read(Cell.Plain cell, Notation notation);

    /**
     * Returns whether a column that this rule can read is likely to be meant for it: true for dates, false for text,
     * which fits everything.
     */
    default boolean isTelling() {
        return false;
    }

    /** Returns whether texts in the column tell which decimal mark the file uses. */
    default boolean isNumeric() {
        return false;
    }
}
