package org.programmeoffice.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A form in a dialog.
 *
 * @param text what it does, in a sentence; empty if its fields say it
 * @param action the REST address; empty if the button that opens it gives it
 * @param method the verb
 */
public record FormView(
        String id, String title, String text, String action, String method, String submit, List<Field> fields) {
    public FormView {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param kind line, text, date, whole, flag, choice, hidden or revision
     * @param name of the property that is sent; a dot leads into a record
     * @param error the field to which the server's messages refer
     */
    public record Field(
            String kind,
            String name,
            String error,
            String label,
            String hint,
            String value,
            boolean optional,
            List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }

        public static Field of(String kind, String name, String label) {
            return new Field(kind, name, name, label, "", "", false, List.of());
        }

        public static Field choice(String name, String label, List<Choice> choices) {
            return new Field("choice", name, name, label, "", "", false, choices);
        }

        /** Returns a value that is sent and not shown; nothing is sent if it is empty. */
        public static Field hidden(String name, String value) {
            return new Field("hidden", name, name, "", "", value, false, List.of());
        }

        /** Returns the revision that the person has read. */
        public static Field revision(String value) {
            return new Field("revision", "revision", "revision", "", "", value, false, List.of());
        }

        public Field erringAt(String field) {
            return new Field(kind, name, field, label, hint, value, optional, choices);
        }

        public Field hinting(String text) {
            return new Field(kind, name, error, label, text, value, optional, choices);
        }

        public Field valued(String text) {
            return new Field(kind, name, error, label, hint, text, optional, choices);
        }

        public Field ifAny() {
            return new Field(kind, name, error, label, hint, value, true, choices);
        }
    }

    /** Something to choose. */
    public record Choice(String value, String label) {}

    /** What a button fills into the field of that name. */
    public record Filled(String name, String value) {}

    /** Returns the fields with others behind them. */
    public static List<Field> with(List<Field> fields, Field... others) {
        var all = new ArrayList<>(fields);
        all.addAll(List.of(others));
        return all;
    }
}
