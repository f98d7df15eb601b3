package org.programmeoffice.sheet;

import java.util.Map;

/**
 * What the person chose about a file; at first nothing.
 *
 * @param sheet the sheet to read; empty means the one that fits best
 * @param columns column by field name, complete; empty means guess
 * @param notation what is known about dates and numbers in texts
 */
public record ImportChoices(String sheet, Map<String, Integer> columns, Notation notation) {
    /** Nothing chosen yet. */
    public static final ImportChoices NONE = new ImportChoices("", Map.of(), Notation.UNKNOWN);

    public ImportChoices {
        columns = Map.copyOf(columns);
    }
}
