package org.programmeoffice.sandbox.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts JQL into tokens. */
final class JqlLexer {
    private static final String RESERVED = "{}*/%+^$#@?;";
    private static final String STOPS = "'\"()[],!=<>~&|";
    private static final Map<Character, String> ESCAPES =
            Map.of('t', "\t", 'n', "\n", 'r', "\r", '\\', "\\", '\'', "'", '"', "\"", ' ', " ");

    private final String text;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private JqlLexer(String text) {
        this.text = text;
    }

    /** Returns the tokens, an {@code END} last. */
    static List<JqlToken> tokens(String text) throws JqlError {
        var lexer = new JqlLexer(text);
        while (lexer.skipSpace()) {
            lexer.next();
        }
        lexer.tokens.add(lexer.here(JqlToken.Type.END, ""));
        return lexer.tokens;
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at++) == '\n') {
                line++;
                lineStart = at;
            }
        }
        return at < text.length();
    }

    private void next() throws JqlError {
        var c = text.charAt(at);
        switch (c) {
            case '(' -> symbol(JqlToken.Type.OPEN, 1);
            case ')' -> symbol(JqlToken.Type.CLOSE, 1);
            case '[' -> symbol(JqlToken.Type.OPEN_BRACKET, 1);
            case ']' -> symbol(JqlToken.Type.CLOSE_BRACKET, 1);
            case ',' -> symbol(JqlToken.Type.COMMA, 1);
            case '&' -> symbol(JqlToken.Type.AND, follows('&') ? 2 : 1);
            case '|' -> symbol(JqlToken.Type.OR, follows('|') ? 2 : 1);
            case '=', '~' -> symbol(JqlToken.Type.OPERATOR, 1);
            case '<', '>' -> symbol(JqlToken.Type.OPERATOR, follows('=') ? 2 : 1);
            case '!' -> negation();
            case '"', '\'' -> string(c);
            default -> word();
        }
    }

    private void negation() {
        if (follows('=') || follows('~')) {
            symbol(JqlToken.Type.OPERATOR, 2);
        } else {
            symbol(JqlToken.Type.NOT, 1);
        }
    }

    private boolean follows(char c) {
        return at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    private void symbol(JqlToken.Type type, int length) {
        tokens.add(here(type, text.substring(at, at + length)));
        at += length;
    }

    private void string(char quote) throws JqlError {
        var start = here(JqlToken.Type.STRING, "");
        var value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            value.append(character());
        }
        if (at == text.length()) {
            throw new JqlError("The quoted string '" + value + "' has not been completed.", start);
        }
        at++;
        tokens.add(new JqlToken(JqlToken.Type.STRING, value.toString(), start.line(), start.character()));
    }

    private void word() throws JqlError {
        var start = here(JqlToken.Type.WORD, "");
        var value = new StringBuilder();
        while (at < text.length() && !ends(text.charAt(at))) {
            refuseReserved(text.charAt(at));
            value.append(character());
        }
        tokens.add(keyword(new JqlToken(JqlToken.Type.WORD, value.toString(), start.line(), start.character())));
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || STOPS.indexOf(c) >= 0;
    }

    private void refuseReserved(char c) throws JqlError {
        if (RESERVED.indexOf(c) >= 0 || Character.isISOControl(c)) {
            throw new JqlError(
                    "The character '%s' is reserved in JQL: enclose it in quotes or write '\\u%04x' instead."
                            .formatted(Character.isISOControl(c) ? " " : c, (int) c),
                    here(JqlToken.Type.WORD, ""));
        }
    }

    private static JqlToken keyword(JqlToken word) {
        var type =
                switch (word.text().toLowerCase(Locale.ROOT)) {
                    case "and" -> JqlToken.Type.AND;
                    case "or" -> JqlToken.Type.OR;
                    case "not" -> JqlToken.Type.NOT;
                    default -> JqlToken.Type.WORD;
                };
        return new JqlToken(type, word.text(), word.line(), word.character());
    }

    private String character() throws JqlError {
        var c = text.charAt(at);
        if (c != '\\') {
            at++;
            if (c == '\n') {
                line++;
                lineStart = at;
            }
            return String.valueOf(c);
        }
        return escape();
    }

    private String escape() throws JqlError {
        var start = here(JqlToken.Type.WORD, "");
        var code = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        if (code == 'u' && at + 6 <= text.length()) {
            var hex = text.substring(at + 2, at + 6);
            if (hex.matches("[0-9a-fA-F]{4}")) {
                at += 6;
                return String.valueOf((char) Integer.parseInt(hex, 16));
            }
        }
        var value = ESCAPES.get(code);
        if (value == null) {
            throw new JqlError("'\\%s' is not an escape sequence of JQL.".formatted(code == '\0' ? "" : code), start);
        }
        at += 2;
        return value;
    }

    private JqlToken here(JqlToken.Type type, String value) {
        return new JqlToken(type, value, line, at - lineStart + 1);
    }
}
