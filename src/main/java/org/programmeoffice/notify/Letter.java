package org.programmeoffice.notify;

/**
 * A mail, ready to go.
 *
 * @param subject one line
 * @param html whether the body is HTML; plain text otherwise
 */
public record Letter(String to, String subject, String body, boolean html) {
    private static final int LONGEST_SUBJECT = 180;

    public Letter {
        if (to.chars().anyMatch(character -> character <= ' ' || character == ',' || character == ';')) {
            throw new IllegalArgumentException("not one address: " + to);
        }
        if (!subject.equals(oneLine(subject))) {
            throw new IllegalArgumentException("not one line: " + subject);
        }
    }

    /**
     * Returns the text fit for the header of a mail: whatever ends a line, controls a terminal or turns the direction of
     * writing is a space; a long text is cut.
     */
    public static String oneLine(String text) {
        var plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
        var codePoints = plain.codePointCount(0, plain.length());
        return codePoints <= LONGEST_SUBJECT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SUBJECT - 1))
                                .strip() + "\u2026";
    }
}
