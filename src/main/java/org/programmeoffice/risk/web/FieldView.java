package org.programmeoffice.risk.web;

import java.util.List;

/**
 * A field of a form or of a filter.
 *
 * @param kind line, text, date, number, person or choice
 * @param name of the property that is sent
 * @param shown what is shown for the value, where that is something else: a person's name
 */
record FieldView(
        String kind, String name, String label, String value, String shown, boolean optional, List<Choice> choices) {
    /** Something to choose. */
    record Choice(String value, String label, boolean selected) {}

    static FieldView of(String kind, String name, String label, String value, boolean optional) {
        return new FieldView(kind, name, label, value, value, optional, List.of());
    }
}
