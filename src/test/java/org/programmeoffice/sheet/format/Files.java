package org.programmeoffice.sheet.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.FileKind;
import org.programmeoffice.sheet.Sheet;
import org.programmeoffice.sheet.SheetHead;
import org.programmeoffice.sheet.Spreadsheet;

/** Writes and reads files in memory. */
final class Files {
    private Files() {}

    static Outcome<Spreadsheet> outcome(byte[] file, ReadLimits limits) {
        try {
            return new FileSpreadsheets(limits, System::nanoTime).read("demo.x", new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Spreadsheet read(byte[] file) {
        var outcome = outcome(file, ReadLimits.USUAL);
        if (outcome instanceof Outcome.Done<Spreadsheet> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + outcome);
    }

    static Sheet first(byte[] file) {
        return read(file).sheets().get(0);
    }

    /** Returns the key of the text that says why the file is refused; empty if it is read. */
    static String refusal(byte[] file, ReadLimits limits) {
        return outcome(file, limits) instanceof Outcome.Refused<Spreadsheet> refused
                        && refused.refusal() instanceof Refusal.Invalid invalid
                ? invalid.errors().get(0).messageKey()
                : "";
    }

    /** Writes a sheet with one heading per column and the rows given. */
    static byte[] written(FileKind kind, Locale locale, int columns, List<List<Cell>> rows) {
        var bytes = new ByteArrayOutputStream();
        var heads = java.util.stream.IntStream.range(0, columns)
                .mapToObj(column -> new SheetHead.Column("Column " + column, 20))
                .toList();
        try (var writer = new FileSpreadsheets(ReadLimits.USUAL, System::nanoTime).write(kind, bytes, locale)) {
            writer.begin(new SheetHead("Data", heads));
            for (var row : rows) {
                writer.row(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
