package org.programmeoffice.web;

import java.util.List;
import java.util.Map;
import org.programmeoffice.common.FieldError;

/** The words of the app in one reader's language. A text with arguments is a message pattern of the JDK. */
public interface Texts {
    /** Returns the text with its arguments filled in, which are already fit to print. */
    String text(String key, String... arguments);

    /**
     * Returns a text that has a singular and a plural: the pattern chooses by {@code {0}} and prints {@code {1}}.
     *
     * @param printed the number as the reader writes it
     */
    String counted(String key, long number, String printed);

    /** Returns every text without arguments, by key, for the templates. */
    Map<String, String> plain();

    /** Returns what is wrong with a field, in words. */
    default String text(FieldError error) {
        return text(error.messageKey(), error.arguments().toArray(String[]::new));
    }

    /** Returns the texts of the keys, in their order. */
    default List<String> all(List<String> keys) {
        return keys.stream().map(this::text).toList();
    }
}
