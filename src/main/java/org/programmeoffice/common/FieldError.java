package org.programmeoffice.common;

import java.util.List;

/**
 * What is wrong with one field of a request, as a text key and its arguments, so that the door can say it in the
 * reader's language at that field.
 *
 * @param field the field's name in the request, such as {@code title}; empty if the whole request is meant
 * @param messageKey a key of the text files, such as {@code pmo.error.tooLong}
 * @param arguments what the text's {@code {0}}, {@code {1}} stand for, already fit to print
 */
public record FieldError(String field, String messageKey, List<String> arguments) {
    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String field, String messageKey, String... arguments) {
        return new FieldError(field, messageKey, List.of(arguments));
    }
}
