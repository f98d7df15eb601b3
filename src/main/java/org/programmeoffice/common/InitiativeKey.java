package org.programmeoffice.common;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key people use for an initiative, such as {@code PG-7}: a prefix, a hyphen and a number from 1. Never reused.
 *
 * @param prefix 2 to 10 capital letters or digits, beginning with a letter
 * @param number from 1
 */
public record InitiativeKey(String prefix, long number) {
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private static final Pattern TEXT = Pattern.compile("([A-Z][A-Z0-9]{1,9})-([1-9][0-9]{0,17})");

    public InitiativeKey {
        if (!isPrefix(prefix) || number < 1) {
            throw new IllegalArgumentException("not a key: " + prefix + "-" + number);
        }
    }

    /** Returns whether the text may serve as a prefix. */
    public static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /** Returns the key that the text spells, in any case and with space around it; empty if it is none. */
    public static Optional<InitiativeKey> parse(String text) {
        var match = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? Optional.of(new InitiativeKey(match.group(1), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return prefix + "-" + number;
    }
}
