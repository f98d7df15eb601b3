package org.programmeoffice.sheet.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import org.programmeoffice.sheet.Sheet;
import org.programmeoffice.sheet.Spreadsheet;

/** Reads an XLSX file. */
final class XlsxReader {
    private final byte[] file;
    private final ReadBudget budget;

    XlsxReader(byte[] file, ReadBudget budget) {
        this.file = file;
        this.budget = budget;
    }

    Spreadsheet read() throws RefusedFileException, IOException {
        var parts = new XlsxParts(file, budget);
        try {
            return read(parts);
        } catch (XMLStreamException | NumberFormatException | NoSuchElementException broken) {
            throw RefusedFileException.broken();
        }
    }

    private Spreadsheet read(XlsxParts parts) throws RefusedFileException, XMLStreamException {
        var book = XlsxBook.read(parts);
        var strings = new XlsxStrings(parts);
        var formats = new NumberFormats(parts);
        var sheets = new ArrayList<Sheet>();
        for (var tab : book.tabs()) {
            var reader = new XlsxSheetReader(strings, formats, book.from1904(), budget);
            sheets.add(reader.read(tab, parts.open(tab.part())));
        }
        return new Spreadsheet(sheets);
    }
}
