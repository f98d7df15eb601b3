package org.programmeoffice.notify.web;

import java.util.List;

/** The choices as a form. */
record MailChoicesView(String action, List<Kind> kinds, List<Choice> formats) {
    /**
     * One kind of notice.
     *
     * @param name the field's name in the request
     */
    record Kind(String name, String label, String hint, List<Choice> choices) {}

    record Choice(String value, String label, boolean chosen) {}
}
