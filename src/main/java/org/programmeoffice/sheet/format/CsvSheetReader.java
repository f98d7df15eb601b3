package org.programmeoffice.sheet.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.Sheet;
import org.programmeoffice.sheet.SheetRow;
import org.programmeoffice.sheet.Spreadsheet;

/** Reads a CSV file into one sheet of texts. Rows are numbered as Excel numbers them when it opens the file. */
final class CsvSheetReader {
    private final String fileName;
    private final byte[] bytes;
    private final ReadBudget budget;

    CsvSheetReader(String fileName, byte[] bytes, ReadBudget budget) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.budget = budget;
    }

    Spreadsheet read() throws RefusedFileException {
        var text = CsvText.decode(bytes);
        var stated = CsvSeparator.stated(text);
        var separator = stated.orElseGet(() -> CsvSeparator.guess(text));
        var rows = rows(stated.isPresent() ? text.substring(5).replaceFirst("^\\r?\\n", "") : text, separator);
        return new Spreadsheet(List.of(new Sheet(sheetName(), false, rows, List.of())));
    }

    private List<SheetRow> rows(String text, char separator) throws RefusedFileException {
        var rows = new ArrayList<SheetRow>();
        var format = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
        try (var records = format.ofCsvRecord(text)) {
            int index = 0;
            for (var record : records) {
                rows.add(row(index++, record));
            }
        } catch (CsvParseException wrong) {
            throw RefusedFileException.broken();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot fail to be read", impossible);
        }
        return rows;
    }

    private SheetRow row(int index, CsvRecord record) throws RefusedFileException {
        budget.takeRow();
        var cells = new TreeMap<Integer, Cell>();
        for (int column = 0; column < record.getFieldCount(); column++) {
            var cell = Cell.text(FormulaGuard.unguard(record.getField(column)));
            if (!(cell instanceof Cell.Blank)) {
                budget.takeCell(column);
                cells.put(column, cell);
            }
        }
        return new SheetRow(index, cells);
    }

    private String sheetName() {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
