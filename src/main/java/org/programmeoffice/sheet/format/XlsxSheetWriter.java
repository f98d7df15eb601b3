package org.programmeoffice.sheet.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.SheetHead;
import org.programmeoffice.sheet.SheetWriter;

/**
 * Writes XLSX in a stream: texts as inline strings, which no programme evaluates; dates as dates; the heading row bold
 * and frozen. A text longer than a cell of Excel can hold ends with an ellipsis.
 */
final class XlsxSheetWriter implements SheetWriter {
    private static final int LONGEST = 32_767;
    private static final int FLUSHED = 500;

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int row;

    XlsxSheetWriter(OutputStream out) {
        // A version is part of the file's properties; ours is of no use to its reader.
        workbook = new Workbook(leftOpen(out), "Programme Office", "1.0");
    }

    private static OutputStream leftOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public void begin(SheetHead head) throws IOException {
        finishSheet();
        var next = workbook.newWorksheet(head.name());
        for (int column = 0; column < head.columns().size(); column++) {
            next.width(column, head.columns().get(column).width());
            next.inlineString(0, column, fitting(head.columns().get(column).heading()));
            next.style(0, column).bold().wrapText(true).set();
        }
        next.freezePane(0, 1);
        sheet = next;
        row = 1;
    }

    @Override
    public void row(List<? extends Cell> cells) throws IOException {
        if (sheet == null) {
            throw new IllegalStateException("a row before its sheet");
        }
        for (int column = 0; column < cells.size(); column++) {
            write(sheet, column, cells.get(column));
        }
        if (++row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void write(Worksheet target, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            target.inlineString(row, column, fitting(text.value()));
        } else if (cell instanceof Cell.Numeric number) {
            target.value(row, column, number.value());
            if (number.percent()) {
                target.style(row, column).format("0.##%").set();
            }
        } else if (cell instanceof Cell.Day day) {
            target.value(row, column, day.value());
            target.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Cell.Truth truth) {
            target.value(row, column, truth.value());
        } else if (!(cell instanceof Cell.Blank)) {
            throw new IllegalArgumentException("not a value to write: " + cell);
        }
    }

    private static String fitting(String text) {
        var encoded = XlsxText.encode(text);
        for (int length = Math.min(text.length(), LONGEST); encoded.length() > LONGEST; length = length * 9 / 10) {
            encoded = XlsxText.encode(text.substring(0, length - 1) + "…");
        }
        return encoded;
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        workbook.finish();
    }
}
