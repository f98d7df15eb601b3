package org.programmeoffice.sandbox.index;

/**
 * A field as JQL sees it.
 *
 * @param name as messages show it
 * @param index its field in the index
 * @param required whether every issue has a value
 */
public record JqlField(String name, FieldKind kind, String index, boolean required) {
    /** Returns a field that may be empty. */
    public static JqlField optional(String name, FieldKind kind, String index) {
        return new JqlField(name, kind, index, false);
    }

    /** Returns a field that every issue has. */
    public static JqlField required(String name, FieldKind kind, String index) {
        return new JqlField(name, kind, index, true);
    }
}
