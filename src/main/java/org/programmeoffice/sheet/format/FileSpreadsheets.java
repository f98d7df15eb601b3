package org.programmeoffice.sheet.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.sheet.FileKind;
import org.programmeoffice.sheet.SheetWriter;
import org.programmeoffice.sheet.Spreadsheet;
import org.programmeoffice.sheet.Spreadsheets;

/** Reads and writes XLSX and CSV. Safe for use by many threads. */
public final class FileSpreadsheets implements Spreadsheets {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** The container of .xls and of XLSX files with a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ReadLimits limits;
    private final LongSupplier nanoTime;

    /** Reads within the limits; the clock counts nanoseconds, such as {@code System::nanoTime}. */
    public FileSpreadsheets(ReadLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    @Override
    public Outcome<Spreadsheet> read(String fileName, InputStream content) throws IOException {
        var bytes = content.readNBytes(limits.bytes() + 1);
        try {
            return Outcome.done(read(fileName, bytes));
        } catch (RefusedFileException refused) {
            return Outcome.refused(Refusal.Invalid.field("file", refused.messageKey(), refused.arguments()));
        }
    }

    private Spreadsheet read(String fileName, byte[] bytes) throws RefusedFileException, IOException {
        if (bytes.length > limits.bytes()) {
            throw new RefusedFileException("pmo.sheet.file.tooLarge", limits.bytes() / 1_000_000);
        }
        if (beginsWith(bytes, OLE)) {
            throw new RefusedFileException("pmo.sheet.file.oldExcel");
        }
        var budget = new ReadBudget(limits, nanoTime);
        return beginsWith(bytes, ZIP)
                ? new XlsxReader(bytes, budget).read()
                : new CsvSheetReader(fileName, bytes, budget).read();
    }

    private static boolean beginsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if (bytes[at] != start[at]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public SheetWriter write(FileKind kind, OutputStream out, Locale locale) throws IOException {
        return kind == FileKind.XLSX ? new XlsxSheetWriter(out) : new CsvSheetWriter(out, locale);
    }
}
