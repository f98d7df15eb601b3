package org.programmeoffice.sheet.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as XLSX keeps them (ISO/IEC 29500, ST_Xstring): characters that XML cannot hold are written as {@code _x0001_},
 * and so is an underscore that would begin such a sequence by chance.
 */
final class XlsxText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern UNSAFE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private XlsxText() {}

    static String decode(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(match -> letter(match.group(1))) : text;
    }

    private static String letter(String hex) {
        var letter = String.valueOf((char) Integer.parseInt(hex, 16));
        return Matcher.quoteReplacement(letter);
    }

    /** Returns the text as it goes into the file; half a surrogate pair, which no file can hold, becomes U+FFFD. */
    static String encode(String text) {
        var whole = LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
        return UNSAFE.matcher(whole)
                .replaceAll(
                        match -> String.format("_x%04X_", (int) match.group().charAt(0)));
    }
}
