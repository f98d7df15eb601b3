package org.programmeoffice.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares headings as people mean them: case, accents, punctuation and small slips do not matter. */
final class HeadingText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}%]+");
    /** Long texts are no headings; comparing them would only cost time. */
    private static final int LONGEST = 80;

    private HeadingText() {}

    /** Returns the words in lower case, without accents, with one space between; a per cent sign is a word. */
    static String plain(String text) {
        var letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(letters.toLowerCase(Locale.ROOT).replace("%", " % "))
                .replaceAll(" ")
                .strip();
    }

    /** Returns how well the heading says the name, from 0 to 100; 100 only if the words are the same. */
    static int likeness(String heading, String name) {
        var said = plain(heading);
        var meant = plain(name);
        if (said.isEmpty() || meant.isEmpty() || said.length() > LONGEST) {
            return 0;
        }
        if (said.equals(meant)) {
            return 100;
        }
        var saidLetters = said.replace(" ", "");
        var meantLetters = meant.replace(" ", "");
        if (saidLetters.equals(meantLetters)) {
            return 95;
        }
        return Math.max(bySlips(saidLetters, meantLetters), byWords(said, meant));
    }

    private static int bySlips(String said, String meant) {
        int allowed = Math.min(said.length(), meant.length()) / 4;
        if (Math.abs(said.length() - meant.length()) > allowed) {
            return 0;
        }
        int slips = slips(said, meant);
        return slips <= allowed ? 90 - 25 * slips / Math.max(1, allowed) : 0;
    }

    private static int byWords(String said, String meant) {
        var words = words(said);
        var needed = words(meant);
        return words.containsAll(needed) ? 55 + 30 * needed.size() / words.size() : 0;
    }

    private static Set<String> words(String plain) {
        return new HashSet<>(List.of(plain.split(" ", -1)));
    }

    /** Returns the edit distance: letters inserted, left out, changed, or swapped with their neighbour. */
    static int slips(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            var current = nextRow(one, other, row, last, beforeLast);
            beforeLast = last;
            last = current;
        }
        return last[other.length()];
    }

    private static int[] nextRow(String one, String other, int row, int[] last, int[] beforeLast) {
        int[] current = new int[last.length];
        current[0] = row;
        for (int column = 1; column < current.length; column++) {
            int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
            int cost = Math.min(Math.min(last[column] + 1, current[column - 1] + 1), last[column - 1] + change);
            boolean swapped = row > 1
                    && column > 1
                    && one.charAt(row - 1) == other.charAt(column - 2)
                    && one.charAt(row - 2) == other.charAt(column - 1);
            current[column] = swapped ? Math.min(cost, beforeLast[column - 2] + 1) : cost;
        }
        return current;
    }
}
