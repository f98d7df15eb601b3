package org.programmeoffice.sheet.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.Notation;
import org.programmeoffice.sheet.Notation.DecimalMark;
import org.programmeoffice.sheet.SheetHead;
import org.programmeoffice.sheet.SheetWriter;

/**
 * Writes CSV that Excel opens by a double click: UTF-8 with byte order mark, semicolons where the decimal mark is a
 * comma, ISO dates. A text that begins like a formula is guarded; a number never is.
 */
final class CsvSheetWriter implements SheetWriter {
    private final boolean comma;
    private final Writer text;
    private final CsvWriter rows;
    private boolean begun;

    CsvSheetWriter(OutputStream out, Locale locale) throws IOException {
        comma = Notation.of(locale).decimals() == DecimalMark.COMMA;
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        rows = CsvWriter.builder()
                .fieldSeparator(comma ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void begin(SheetHead head) {
        if (begun) {
            throw new IllegalStateException("a CSV file has one sheet");
        }
        begun = true;
        write(head.columns().stream().map(column -> FormulaGuard.guard(column.heading())));
    }

    @Override
    public void row(List<? extends Cell> cells) {
        write(cells.stream().map(this::written));
    }

    private void write(Stream<String> fields) {
        rows.writeRecord(fields.toList());
    }

    private String written(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return comma ? number.shown().replace('.', ',') : number.shown();
        }
        if (cell instanceof Cell.Formula || cell instanceof Cell.Failed) {
            throw new IllegalArgumentException("not a value to write: " + cell);
        }
        return FormulaGuard.guard(cell.shown());
    }

    /** Ends the file; the stream is the caller's and stays open. */
    @Override
    public void close() throws IOException {
        rows.flush();
        text.flush();
    }
}
