package org.programmeoffice.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The accessibility engine. Only our part of the page is judged, and only by WCAG 2.1 AA. */
final class Axe {
    /** Returns, in the page, each serious or critical finding with the element it is about. */
    static final String RUN = "part => axe.run(part, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })"
            + ".then(result => result.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160))))";

    private Axe() {}

    static String source() {
        try {
            return Files.readString(Path.of(System.getProperty("npm.modules"), "axe-core", "axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
