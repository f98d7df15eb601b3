package org.programmeoffice.web;

import org.programmeoffice.common.Refusal;

/** What a page answers. */
public sealed interface Answer {
    /**
     * A whole page in the host's frame.
     *
     * @param template the file below {@code pmo/}
     * @param view a record of finished text, flags and lists
     */
    record Shown(Frame frame, String template, Record view) implements Answer {}

    /**
     * A part of a page, without the host's frame, for a script that keeps figures current.
     *
     * @param template the file below {@code pmo/}
     */
    record Part(String template, Record view) implements Answer {}

    /** Nothing to show, for a reason the visitor may know. */
    record Refused(Refusal refusal) implements Answer {}

    static Answer notFound() {
        return new Refused(new Refusal.NotFound());
    }
}
