package org.programmeoffice.sheet.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file written part by part, with things in it that our own writer never writes. */
final class XlsxFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** Adds a sheet; the content is what follows its first tag: sheetData and mergeCells. */
    XlsxFile sheet(String name, String state, String content) {
        count++;
        tabs.append("<sheet name='%s' sheetId='%d' state='%s' r:id='rId%d'/>".formatted(name, count, state, count));
        relations.append("<Relationship Id='rId%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
                .formatted(count, RELATIONS, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml", "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
    }

    XlsxFile sheet(String rows) {
        return sheet("Sheet1", "visible", "<sheetData>" + rows + "</sheetData>");
    }

    XlsxFile strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    XlsxFile styles(String formats, String styles) {
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, formats, styles));
    }

    XlsxFile from1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    XlsxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        part(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, properties, tabs));
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
