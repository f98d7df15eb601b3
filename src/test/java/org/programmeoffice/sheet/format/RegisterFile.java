package org.programmeoffice.sheet.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A risk register of 400 rows as an XLSX file, with a cover sheet, a hidden sheet and a column of formulas. */
final class RegisterFile {
    private static final List<String> HEADINGS = List.of(
            "Risiconummer",
            "Titel",
            "Due date",
            "Kosten (EUR)",
            "Eigenaar",
            "Kans (1-5)",
            "Impact",
            "Maatregel",
            "Score");

    private RegisterFile() {}

    static String text(String text) {
        return "<is><t xml:space='preserve'>" + text + "</t></is>";
    }

    /** Returns the file with some cells replaced by the content given for their address. */
    static byte[] register(Map<String, String> planted, String merged) {
        var rows = new StringBuilder("<row r='1'>");
        for (int column = 0; column < HEADINGS.size(); column++) {
            rows.append(cell((char) ('A' + column) + "1", text(HEADINGS.get(column))));
        }
        rows.append("</row>");
        for (int row = 2; row <= 401; row++) {
            rows.append("<row r='").append(row).append("'>");
            for (var sound : sound(row).entrySet()) {
                rows.append(cell(sound.getKey(), planted.getOrDefault(sound.getKey(), sound.getValue())));
            }
            rows.append("</row>");
        }
        return new XlsxFile()
                .styles("", "<xf numFmtId='0'/><xf numFmtId='14'/>")
                .sheet(
                        "Toelichting",
                        "visible",
                        "<sheetData><row r='1'><c r='A1' t='inlineStr'>" + text("Versie 3") + "</c></row></sheetData>")
                .sheet(
                        "Risico&apos;s",
                        "visible",
                        "<sheetData>" + rows + "</sheetData><mergeCells>" + merged + "</mergeCells>")
                .sheet(
                        "Oud",
                        "hidden",
                        "<sheetData><row r='1'>" + cell("A1", text("Titel"))
                                + "</row><row r='2'><c r='A2' t='e'><v>#REF!</v></c></row></sheetData>")
                .bytes();
    }

    private static Map<String, String> sound(int row) {
        var cells = new TreeMap<String, String>();
        cells.put("A" + row, text("R-%04d".formatted(row)));
        cells.put("B" + row, text((row % 2 == 0 ? "Leverancier valt uit " : "Supplier fails ") + row));
        cells.put("C" + row, "<v>" + (46_000 + row) + "</v><date/>");
        cells.put("D" + row, "<v>" + row * 1000 + ".5</v>");
        cells.put("E" + row, text("Persoon " + row % 7));
        cells.put("F" + row, "<v>" + (row % 5 + 1) + "</v>");
        cells.put("G" + row, "<v>" + (row % 4 + 1) + "</v>");
        cells.put("H" + row, text(row % 2 == 0 ? "Verminderen" : "Accept"));
        cells.put("I" + row, "<f>F" + row + "*G" + row + "</f><v>6</v>");
        return cells;
    }

    private static String cell(String address, String content) {
        var type = content.startsWith("<is>") ? " t='inlineStr'" : content.endsWith("<date/>") ? " s='1'" : "";
        return "<c r='" + address + "'" + type + ">" + content.replace("<date/>", "") + "</c>";
    }
}
