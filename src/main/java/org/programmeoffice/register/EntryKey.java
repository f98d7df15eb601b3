package org.programmeoffice.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.programmeoffice.access.Subject;

/**
 * The key people use for an entry, such as {@code RSK-118}. Never reused.
 *
 * @param number from 1, counted over all initiatives
 */
public record EntryKey(RegisterKind register, int number) {
    private static final Pattern TEXT = Pattern.compile("([A-Z]{3})-([1-9][0-9]{0,8})");

    public EntryKey {
        if (number < 1) {
            throw new IllegalArgumentException("entries count from 1, not " + number);
        }
    }

    /** Returns the key that the text spells, in any case and with space around it; empty if it is none. */
    public static Optional<EntryKey> parse(String text) {
        var match = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? RegisterKind.of(match.group(1))
                        .map(register -> new EntryKey(register, Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /** Returns what the entry's revisions are counted by. */
    public Subject subject() {
        return new Subject(toString());
    }

    @Override
    public String toString() {
        return register.prefix() + "-" + number;
    }
}
