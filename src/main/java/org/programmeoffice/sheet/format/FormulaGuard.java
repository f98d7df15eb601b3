package org.programmeoffice.sheet.format;

import java.util.regex.Pattern;

/**
 * Keeps a text in a CSV file from becoming a formula in the reader's programme, by an apostrophe in front, as OWASP
 * advises. Guarded texts are told from others that begin with apostrophes, so that reading gives the text back.
 */
final class FormulaGuard {
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private FormulaGuard() {}

    static String guard(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
