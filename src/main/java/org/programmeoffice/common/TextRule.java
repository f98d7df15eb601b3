package org.programmeoffice.common;

import java.util.Optional;

/**
 * What a text typed by a person may be. Length counts as Java does, so that a character outside the basic plane counts
 * as two.
 *
 * @param field the field's name in the request
 * @param most the greatest length after {@link #clean}
 * @param required whether an empty text is refused
 * @param lines whether line ends and tabs are allowed
 */
public record TextRule(String field, int most, boolean required, boolean lines) {
    /** Returns the rule of a text in one line that must not be empty. */
    public static TextRule line(String field, int most) {
        return new TextRule(field, most, true, false);
    }

    /** Returns the rule of a text in several lines that may be empty. */
    public static TextRule lines(String field, int most) {
        return new TextRule(field, most, false, true);
    }

    /** Returns the text as it is kept: without space of any kind around it, lines ended by a line feed. */
    public String clean(String typed) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Returns what is wrong with the cleaned text; empty if nothing is. */
    public Optional<FieldError> error(String cleaned) {
        if (required && cleaned.codePoints().noneMatch(TextRule::isVisible)) {
            return Optional.of(FieldError.of(field, "pmo.error.required"));
        }
        if (cleaned.length() > most) {
            return Optional.of(FieldError.of(
                    field, "pmo.error.tooLong", Integer.toString(most), Integer.toString(cleaned.length())));
        }
        return cleaned.codePoints().allMatch(this::isAllowed)
                ? Optional.empty()
                : Optional.of(FieldError.of(field, "pmo.error.controlCharacter"));
    }

    /** Refuses what cannot be stored (NUL, half a character) and what would break or turn round the text around it. */
    private boolean isAllowed(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return lines;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isDirectional(codePoint);
        };
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    private static boolean isDirectional(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
