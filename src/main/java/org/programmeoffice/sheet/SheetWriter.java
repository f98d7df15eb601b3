package org.programmeoffice.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a spreadsheet row by row without keeping it. No text can become a formula in the reader's programme: XLSX
 * keeps text as text; in CSV a text that begins like a formula gets an apostrophe in front, which our reader takes off
 * again.
 */
public interface SheetWriter extends Closeable {
    /** Begins a sheet and writes its headings. CSV has one sheet only. */
    void begin(SheetHead head) throws IOException;

    /** Writes the next row. Formulas and error values are not written: they are a bug of the caller. */
    void row(List<? extends Cell> cells) throws IOException;
}
