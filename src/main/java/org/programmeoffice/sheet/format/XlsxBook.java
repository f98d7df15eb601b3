package org.programmeoffice.sheet.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The table of contents of an XLSX file.
 *
 * @param from1904 whether dates count from 1904, as in files from old Macs
 */
record XlsxBook(List<Tab> tabs, boolean from1904) {
    /**
     * One sheet.
     *
     * @param part where its cells are
     */
    record Tab(String name, boolean hidden, String part) {}

    private static final String BOOK = "xl/workbook.xml";

    static XlsxBook read(XlsxParts parts) throws RefusedFileException, XMLStreamException {
        if (!parts.has(BOOK)) {
            throw new RefusedFileException("pmo.sheet.file.notSpreadsheet");
        }
        var targets = targets(parts);
        var tabs = new ArrayList<Tab>();
        boolean from1904 = false;
        for (var xml = parts.open(BOOK); xml.hasNext(); ) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("workbookPr")) {
                    var value = XlsxParts.attribute(xml, "date1904");
                    from1904 = value.equals("1") || value.equals("true");
                } else if (xml.getLocalName().equals("sheet")) {
                    addTab(tabs, xml, targets);
                }
            }
        }
        return new XlsxBook(tabs, from1904);
    }

    private static void addTab(List<Tab> tabs, XMLStreamReader xml, Map<String, String> targets) {
        var part = targets.get(relation(xml));
        var state = XlsxParts.attribute(xml, "state");
        if (part != null && part.contains("worksheets/")) {
            tabs.add(new Tab(
                    XlsxParts.attribute(xml, "name"), state.equals("hidden") || state.equals("veryHidden"), part));
        }
    }

    private static String relation(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals("id") && xml.getAttributeNamespace(at) != null) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private static Map<String, String> targets(XlsxParts parts) throws RefusedFileException, XMLStreamException {
        var targets = new HashMap<String, String>();
        for (var xml = parts.open("xl/_rels/workbook.xml.rels"); xml.hasNext(); ) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                var target = XlsxParts.attribute(xml, "Target");
                targets.put(
                        XlsxParts.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }
}
