package org.programmeoffice.sandbox.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads {@code atlassian-plugin.xml} from the root of an app's jar. */
public final class DescriptorReader {
    private final XMLStreamReader xml;
    private int line = 1;

    private DescriptorReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Returns the root element. */
    public static Element read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new IllegalStateException(jar + " has no atlassian-plugin.xml");
            }
            try (InputStream stream = file.getInputStream(entry)) {
                return read(stream);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the app's jar " + jar, e);
        }
    }

    static Element read(InputStream stream) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            DescriptorReader reader = new DescriptorReader(xml);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // the prologue has nothing for us
            }
            return reader.element(xml.getLocation().getLineNumber());
        } catch (XMLStreamException e) {
            throw new DescriptorError(e.getLocation().getLineNumber(), "is not well-formed", e);
        }
    }

    private Element element(int begins) throws XMLStreamException {
        String name = xml.getLocalName();
        Map<String, String> attributes = attributes();
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(line));
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return new Element(name, attributes, children, text.toString().trim(), begins);
    }

    /** An event's location is its end, so an element begins where the event before it ended. */
    private int next() throws XMLStreamException {
        line = xml.getLocation().getLineNumber();
        return xml.next();
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }
}
