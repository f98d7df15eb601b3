package org.programmeoffice.sheet.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of an XLSX file. Every part is unpacked within the budget; those that we do not read are not kept. */
final class XlsxParts {
    private static final byte[] NOTHING = "<none/>".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, byte[]> parts = new HashMap<>();
    private final ReadBudget budget;

    XlsxParts(byte[] file, ReadBudget budget) throws RefusedFileException, IOException {
        this.budget = budget;
        // By the table of contents at its end, as Excel reads it: several programmes write lengths in front of a part
        // that a reader from the front cannot follow.
        var copy = Files.createTempFile("pmo-sheet", ".xlsx");
        try {
            Files.write(copy, file);
            takeAll(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private void takeAll(Path copy) throws RefusedFileException {
        try (var zip = new ZipFile(copy.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                take(zip, entries.nextElement());
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw RefusedFileException.broken();
        }
    }

    private void take(ZipFile zip, ZipEntry entry) throws IOException, RefusedFileException {
        var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        boolean kept = name.startsWith("xl/") && (name.endsWith(".xml") || name.endsWith(".rels"));
        var content = new ByteArrayOutputStream();
        var buffer = new byte[16_384];
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                budget.takeUnpacked(read);
                budget.checkRatio(entry.getCompressedSize(), size);
                content.write(buffer, 0, kept ? read : 0);
            }
        }
        if (kept) {
            parts.putIfAbsent(name, content.toByteArray());
        }
    }

    boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Returns a parser at the start of the part; a part that is missing has no elements. */
    XMLStreamReader open(String name) throws RefusedFileException {
        var bytes = parts.get(name.toLowerCase(Locale.ROOT));
        var content = new ByteArrayInputStream(bytes == null ? NOTHING : bytes);
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            budget.checkTime();
            return factory.createXMLStreamReader(content);
        } catch (XMLStreamException broken) {
            throw RefusedFileException.broken();
        }
    }

    /** Returns the attribute's value; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
