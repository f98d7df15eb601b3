package org.programmeoffice.sheet.format;

import java.util.List;

/** A file that is not read, with the text that says why. */
final class RefusedFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<String> arguments;

    RefusedFileException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    static RefusedFileException broken() {
        return new RefusedFileException("pmo.sheet.file.broken");
    }

    String messageKey() {
        return messageKey;
    }

    String[] arguments() {
        return arguments.toArray(String[]::new);
    }
}
