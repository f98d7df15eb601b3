package org.programmeoffice.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.programmeoffice.common.Outcome;

/** Reads and writes spreadsheet files. */
public interface Spreadsheets {
    /**
     * Returns the file's content. Whether it is XLSX or CSV is decided by the content, never by the name. A file that
     * is broken, of another kind or larger than allowed is refused at the field {@code file}.
     *
     * @param fileName as the person knows it; a CSV file's sheet is named after it
     */
    Outcome<Spreadsheet> read(String fileName, InputStream content) throws IOException;

    /**
     * Returns a writer that sends rows to the stream as they come. Closing it ends the file and leaves the stream open.
     *
     * @param locale decides a CSV file's decimal mark, and with it the separator that its reader's programme expects
     */
    SheetWriter write(FileKind kind, OutputStream out, Locale locale) throws IOException;
}
