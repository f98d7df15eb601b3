package org.programmeoffice.sheet.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.CellAddress;
import org.programmeoffice.sheet.CellRange;
import org.programmeoffice.sheet.Sheet;
import org.programmeoffice.sheet.SheetRow;

/** Reads one sheet of an XLSX file. */
final class XlsxSheetReader {
    private final XlsxStrings strings;
    private final NumberFormats formats;
    private final boolean from1904;
    private final ReadBudget budget;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    XlsxSheetReader(XlsxStrings strings, NumberFormats formats, boolean from1904, ReadBudget budget) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
        this.budget = budget;
    }

    Sheet read(XlsxBook.Tab tab, XMLStreamReader xml) throws RefusedFileException, XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    readRow(xml);
                } else if (xml.getLocalName().equals("mergeCell")) {
                    budget.takeMergedRange();
                    CellRange.parse(XlsxParts.attribute(xml, "ref")).ifPresent(merged::add);
                }
            }
        }
        return new Sheet(tab.name(), tab.hidden(), rows, merged);
    }

    private void readRow(XMLStreamReader xml) throws RefusedFileException, XMLStreamException {
        var stated = XlsxParts.attribute(xml, "r");
        row = stated.isEmpty() ? row + 1 : Integer.parseInt(stated) - 1;
        if (row < 0) {
            throw RefusedFileException.broken();
        }
        column = -1;
        var cells = new TreeMap<Integer, Cell>();
        while (!ends(xml, "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                var cell = cell(xml);
                if (!(cell instanceof Cell.Blank)) {
                    budget.takeCell(column);
                    cells.put(column, cell);
                }
            }
        }
        budget.checkTime();
        if (!cells.isEmpty()) {
            budget.takeRow();
            rows.add(new SheetRow(row, cells));
        }
    }

    private Cell cell(XMLStreamReader xml) throws RefusedFileException, XMLStreamException {
        var address = CellAddress.parse(XlsxParts.attribute(xml, "r"));
        column = address.isPresent() ? address.get().column() : column + 1;
        var type = XlsxParts.attribute(xml, "t");
        var style = XlsxParts.attribute(xml, "s");
        @Nullable String formula = null;
        var value = "";
        while (!ends(xml, "c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("f")) {
                formula = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                value = XlsxStrings.text(xml);
            }
        }
        var cell = typed(type, value, style.isEmpty() ? 0 : Integer.parseInt(style));
        return formula == null ? cell : new Cell.Formula(formula, cell);
    }

    private Cell typed(String type, String value, int style) throws RefusedFileException {
        if (value.isEmpty()) {
            return Cell.blank();
        }
        return switch (type) {
            case "s" -> Cell.text(strings.get(Integer.parseInt(value.strip())));
            case "str" -> Cell.text(XlsxText.decode(value));
            case "inlineStr" -> Cell.text(value);
            case "b" ->
                new Cell.Truth(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> new Cell.Failed(value);
            case "d" -> day(value);
            default -> XlsxNumbers.cell(value, formats.of(style), from1904);
        };
    }

    private static Cell day(String value) {
        try {
            return new Cell.Day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeException other) {
            return Cell.text(value);
        }
    }

    /** Moves on and returns whether the parser stands at the end of the element of that name. */
    private static boolean ends(XMLStreamReader xml, String name) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }
}
