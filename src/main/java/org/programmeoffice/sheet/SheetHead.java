package org.programmeoffice.sheet;

import java.util.List;

/**
 * The top of a sheet to be written.
 *
 * @param name the sheet's tab; characters that a tab cannot have are replaced
 */
public record SheetHead(String name, List<Column> columns) {
    /**
     * One column.
     *
     * @param heading in the reader's language
     * @param width in characters, from 1 to 255
     */
    public record Column(String heading, int width) {
        public Column {
            if (width < 1 || width > 255) {
                throw new IllegalArgumentException("a column is 1 to 255 characters wide, not " + width);
            }
        }
    }

    public SheetHead {
        columns = List.copyOf(columns);
    }
}
