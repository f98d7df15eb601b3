package org.programmeoffice.sandbox.index;

/** Tells why a text is not JQL, and where: lines and characters count from 1. */
public final class JqlError extends Exception {
    public JqlError(String reason, int line, int character) {
        super("Error in the JQL Query: %s (line %d, character %d)".formatted(reason, line, character));
    }

    JqlError(String reason, JqlToken at) {
        this(reason, at.line(), at.character());
    }
}
