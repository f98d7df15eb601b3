package org.programmeoffice.sandbox.index;

/** A piece of JQL and where it starts; the text of a string is without quotes and escapes. */
record JqlToken(Type type, String text, int line, int character) {
    enum Type {
        WORD,
        STRING,
        OPERATOR,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        COMMA,
        END
    }

    boolean is(Type other) {
        return type == other;
    }

    /** Returns whether this is that word, unquoted, in any case. */
    boolean isWord(String word) {
        return type == Type.WORD && text.equalsIgnoreCase(word);
    }

    /** Returns how messages call it. */
    String shown() {
        return type == Type.END ? "the end of the query" : "'" + text + "'";
    }
}
