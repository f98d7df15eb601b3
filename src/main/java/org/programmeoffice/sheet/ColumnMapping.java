package org.programmeoffice.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which column goes to which field.
 *
 * @param matches by field name; no two fields share a column
 */
public record ColumnMapping(Map<String, Match> matches) {
    /** A column and why it was taken. */
    public record Match(int column, Certainty certainty) {}

    /** Why a column was mapped to a field. */
    public enum Certainty {
        /** A person said so. */
        CHOSEN,
        /** The heading is one of the field's names. */
        SAME_HEADING,
        /** The heading is like one of the field's names; worth a look. */
        LIKE_HEADING,
        /** The heading says nothing, but the cells are of the field's kind; needs a look. */
        CONTENT
    }

    public ColumnMapping {
        if (matches.values().stream().map(Match::column).distinct().count() != matches.size()) {
            throw new IllegalArgumentException("two fields share a column: " + matches);
        }
        matches = Map.copyOf(matches);
    }

    /** Returns the mapping that a person made: column by field name. */
    public static ColumnMapping chosen(Map<String, Integer> columns) {
        var matches = new LinkedHashMap<String, Match>();
        columns.forEach((field, column) -> matches.put(field, new Match(column, Certainty.CHOSEN)));
        return new ColumnMapping(matches);
    }

    /** Returns the field's column; empty if the file has none for it. */
    public Optional<Integer> column(SheetField<?> field) {
        return Optional.ofNullable(matches.get(field.name())).map(Match::column);
    }
}
