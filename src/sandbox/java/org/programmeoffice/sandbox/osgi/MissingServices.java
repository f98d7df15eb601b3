package org.programmeoffice.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The mandatory services that a bundle's Spring files ask for and nobody offers. */
final class MissingServices {
    private static final String BLUEPRINT = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private final Bundle bundle;
    private final BundleContext host;

    MissingServices(Bundle bundle, BundleContext host) {
        this.bundle = bundle;
        this.host = host;
    }

    /** Returns the interfaces' names; empty if all are there. */
    List<String> names() {
        List<String> missing = new ArrayList<>();
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            NodeList references = references(file);
            for (int i = 0; i < references.getLength(); i++) {
                Element reference = (Element) references.item(i);
                String type = reference.getAttribute("interface");
                if (mandatory(reference) && host.getServiceReference(type) == null) {
                    missing.add(type);
                }
            }
        }
        return missing;
    }

    @Override
    public String toString() {
        return names().stream().collect(Collectors.joining(", ", "; it waits for services that nobody offers: ", ""));
    }

    private static boolean mandatory(Element reference) {
        return !reference.getAttribute("availability").equals("optional")
                && !reference.getAttribute("cardinality").startsWith("0");
    }

    private static NodeList references(URL file) {
        try (InputStream stream = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(stream).getElementsByTagNameNS(BLUEPRINT, "reference");
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
