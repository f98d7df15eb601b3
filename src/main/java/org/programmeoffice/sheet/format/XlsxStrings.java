package org.programmeoffice.sheet.format;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of an XLSX file share, by number; formatted texts lose their format. */
final class XlsxStrings {
    private final List<String> texts = new ArrayList<>();

    XlsxStrings(XlsxParts parts) throws RefusedFileException, XMLStreamException {
        for (var xml = parts.open("xl/sharedStrings.xml"); xml.hasNext(); ) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text(xml));
            }
        }
    }

    String get(int number) throws RefusedFileException {
        if (number < 0 || number >= texts.size()) {
            throw RefusedFileException.broken();
        }
        return texts.get(number);
    }

    /** Returns the text of the element the parser stands at, and moves to its end. Pronunciation is left out. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        int pronunciation = 0;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                pronunciation += xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals("t")) {
                    var part = xml.getElementText();
                    depth--;
                    text.append(pronunciation > 0 ? "" : XlsxText.decode(part));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                pronunciation -= xml.getLocalName().equals("rPh") ? 1 : 0;
            }
        }
        return text.toString();
    }
}
