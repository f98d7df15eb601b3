package org.programmeoffice.notify.web;

import java.util.List;

/**
 * A mail in words. No line of it holds an end of line.
 *
 * @param more says that it does not tell everything; empty if it does
 * @param why says why the reader gets it
 */
record MailView(
        String language, String title, List<Topic> topics, String more, String why, String choose, String chooseHref) {
    /** A record and what happened to it. */
    record Topic(String key, String title, String href, List<Line> lines) {}

    /** @param when the moment on the reader's clock */
    record Line(String sentence, String when, List<Difference> differences) {}

    /** @param before empty if there was nothing before */
    record Difference(String label, String before, String after) {}
}
