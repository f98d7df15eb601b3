package org.programmeoffice.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that an import wants from each row.
 *
 * @param name the field's name in the feature, such as {@code owner}; also a heading it is found by
 * @param headings what people call it, in Dutch and English, the most usual first: messages show that one
 * @param mandatory whether a row without it is wrong
 * @param unique whether two rows of the file may not have the same value; texts are compared in any case
 */
public record SheetField<T>(String name, List<String> headings, CellRule<T> rule, boolean mandatory, boolean unique) {
    public SheetField {
        headings = List.copyOf(headings);
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("field " + name + " needs a heading");
        }
    }

    /** Returns a field that each row must have. */
    public static <T> SheetField<T> mandatory(String name, CellRule<T> rule, String... headings) {
        return new SheetField<>(name, List.of(headings), rule, true, false);
    }

    /** Returns a field that a row may leave empty. */
    public static <T> SheetField<T> optional(String name, CellRule<T> rule, String... headings) {
        return new SheetField<>(name, List.of(headings), rule, false, false);
    }

    /** Returns the field by which a later import finds the record again: no two rows share it; empty means new. */
    public static <T> SheetField<T> key(String name, CellRule<T> rule, String... headings) {
        return new SheetField<>(name, List.of(headings), rule, false, true);
    }

    /** Returns the heading that messages show. */
    public String label() {
        return headings.get(0);
    }

    /** Returns how well a heading says this field, from 0 to 100. */
    int likeness(String heading) {
        var names = new ArrayList<>(headings);
        names.add(name);
        return names.stream()
                .mapToInt(name -> HeadingText.likeness(heading, name))
                .max()
                .orElse(0);
    }
}
