package org.programmeoffice.sheet;

import java.util.List;

/** Something about the file that is not wrong but that a person should know before importing it. */
public record SheetNote(String messageKey, List<String> arguments) {
    public SheetNote {
        arguments = List.copyOf(arguments);
    }

    static SheetNote of(String messageKey, String... arguments) {
        return new SheetNote(messageKey, List.of(arguments));
    }
}
