package org.programmeoffice.sheet.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What the number in a cell is, by the cell's style: XLSX keeps dates as numbers that are shown as dates. */
final class NumberFormats {
    /** What a format makes of a number. */
    enum Shown {
        NUMBER,
        PERCENT,
        DATE
    }

    /** Literal text, colours and currencies in brackets, escaped and padding characters. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("(?i)[dy]|m{3,}|^m+$");

    private final List<Shown> styles = new ArrayList<>();

    NumberFormats(XlsxParts parts) throws RefusedFileException, XMLStreamException {
        Map<String, String> custom = new HashMap<>();
        boolean inCells = false;
        for (var xml = parts.open("xl/styles.xml"); xml.hasNext(); ) {
            int event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (xml.getLocalName().equals("cellXfs")) {
                inCells = start;
            } else if (start && xml.getLocalName().equals("numFmt")) {
                custom.put(XlsxParts.attribute(xml, "numFmtId"), XlsxParts.attribute(xml, "formatCode"));
            } else if (start && inCells && xml.getLocalName().equals("xf")) {
                styles.add(shown(XlsxParts.attribute(xml, "numFmtId"), custom));
            }
        }
    }

    Shown of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Shown.NUMBER;
    }

    private static Shown shown(String id, Map<String, String> custom) {
        var code = custom.get(id);
        if (code != null) {
            return shown(code);
        }
        int number = id.isEmpty() ? 0 : Integer.parseInt(id);
        boolean date = (number >= 14 && number <= 17)
                || number == 22
                || (number >= 27 && number <= 36)
                || (number >= 50 && number <= 58);
        return date ? Shown.DATE : number == 9 || number == 10 ? Shown.PERCENT : Shown.NUMBER;
    }

    static Shown shown(String code) {
        var bare = LITERAL.matcher(code).replaceAll("");
        var positive = bare.indexOf(';') < 0 ? bare : bare.substring(0, bare.indexOf(';'));
        if (positive.equalsIgnoreCase("general")) {
            return Shown.NUMBER;
        }
        return DAY_OR_YEAR.matcher(positive).find()
                ? Shown.DATE
                : positive.indexOf('%') >= 0 ? Shown.PERCENT : Shown.NUMBER;
    }
}
