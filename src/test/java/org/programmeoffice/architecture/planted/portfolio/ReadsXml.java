package org.programmeoffice.architecture.planted.portfolio;

import javax.xml.parsers.DocumentBuilderFactory;

/** A root class that reads files itself. */
public final class ReadsXml {
    public static String name(DocumentBuilderFactory factory) {
        return factory.toString();
    }
}
