package org.programmeoffice.sheet.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Guesses what separates the cells of a CSV file: the character of which most lines have the same number, outside
 * quotes. A first line such as {@code sep=;} decides.
 */
final class CsvSeparator {
    private static final char[] CANDIDATES = {';', ',', '\t'};
    private static final int SAMPLE = 50;

    private CsvSeparator() {}

    /** Returns the character that a first line {@code sep=…} names. */
    static Optional<Character> stated(String text) {
        boolean stated = text.length() >= 5
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && (text.length() == 5 || text.charAt(5) == '\r' || text.charAt(5) == '\n');
        return stated ? Optional.of(text.charAt(4)) : Optional.empty();
    }

    static char guess(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : CANDIDATES) {
            int score = score(counts(text, candidate));
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return most > 0 ? best : absent(text);
    }

    /** One column only: what does not occur does not cut it up. */
    private static char absent(String text) {
        for (char candidate : CANDIDATES) {
            if (text.indexOf(candidate) < 0) {
                return candidate;
            }
        }
        return ',';
    }

    /** Lines that agree with the first one weigh most, the number of separators decides among equals. */
    private static int score(List<Integer> counts) {
        int first = counts.isEmpty() ? 0 : counts.get(0);
        long agreeing = counts.stream().filter(count -> count == first).count();
        return first == 0 ? 0 : (int) (1_000 * agreeing / counts.size()) * 1_000 + Math.min(first, 999);
    }

    private static List<Integer> counts(String text, char separator) {
        var counts = new ArrayList<Integer>();
        boolean quoted = false;
        int count = 0;
        for (int at = 0; at < text.length() && counts.size() < SAMPLE; at++) {
            char letter = text.charAt(at);
            quoted ^= letter == '"';
            if (!quoted && letter == separator) {
                count++;
            }
            if (!quoted && letter == '\n') {
                counts.add(count);
                count = 0;
            }
        }
        if (count > 0 && counts.size() < SAMPLE) {
            counts.add(count);
        }
        return counts;
    }
}
