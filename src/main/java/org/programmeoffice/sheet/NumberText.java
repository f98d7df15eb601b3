package org.programmeoffice.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.programmeoffice.sheet.Notation.DecimalMark;

/** Numbers as people type them: {@code 1.234,56}, {@code 1,234.56}, {@code 1 234}, {@code € 1.250,-}. */
final class NumberText {
    private static final int LONGEST = 40;
    private static final Pattern CURRENCY =
            Pattern.compile("(?i)^([+-]?)\\s*(?:€|\\$|£|EUR|USD|GBP)\\s*|\\s*(?:€|\\$|£|EUR|USD|GBP)$");
    private static final Pattern ROUND = Pattern.compile("[,.](?:-{1,2}|–|—)$");
    private static final String GAP = " \\u00A0\\u2009\\u202F'";
    private static final Pattern WITH_COMMA =
            Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:([." + GAP + "])\\d{3})(?:\\1\\d{3})*)(?:,\\d+)?");
    private static final Pattern WITH_DOT =
            Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:([," + GAP + "])\\d{3})(?:\\1\\d{3})*)(?:\\.\\d+)?");
    private static final Pattern LEADING_ZERO = Pattern.compile("[+-]?0[.," + GAP + "].*");

    private NumberText() {}

    static Reading<BigDecimal> read(String text, DecimalMark mark) {
        var number = bare(text);
        var withComma = withComma(number);
        var withDot = withDot(number);
        if (withComma.isEmpty() && withDot.isEmpty()) {
            return Reading.wrong("pmo.sheet.cell.notNumber", text.strip());
        }
        if (withComma.equals(withDot)) {
            return Reading.value(withComma.orElseThrow());
        }
        return mark == DecimalMark.UNKNOWN
                ? sole(text, withComma, withDot)
                : as(text, mark == DecimalMark.COMMA ? withComma : withDot);
    }

    private static Reading<BigDecimal> sole(String text, Optional<BigDecimal> comma, Optional<BigDecimal> dot) {
        if (comma.isPresent() && dot.isPresent()) {
            return Reading.wrong(
                    "pmo.sheet.cell.numberUnclear",
                    text.strip(),
                    dot.get().toPlainString(),
                    comma.get().toPlainString());
        }
        return Reading.value(comma.or(() -> dot).orElseThrow());
    }

    private static Reading<BigDecimal> as(String text, Optional<BigDecimal> value) {
        return value.map(Reading::value).orElseGet(() -> Reading.wrong("pmo.sheet.cell.numberOtherMark", text.strip()));
    }

    /** Returns whether the text is a number with that decimal mark only. */
    static boolean tells(String text, DecimalMark mark) {
        var number = bare(text);
        var comma = withComma(number);
        var dot = withDot(number);
        return mark == DecimalMark.COMMA ? comma.isPresent() && dot.isEmpty() : dot.isPresent() && comma.isEmpty();
    }

    private static String bare(String text) {
        var plain = text.strip().replace('\u2212', '-');
        return ROUND.matcher(CURRENCY.matcher(plain).replaceAll("$1")).replaceFirst("");
    }

    private static Optional<BigDecimal> withComma(String text) {
        return value(text, WITH_COMMA, '.', ',');
    }

    private static Optional<BigDecimal> withDot(String text) {
        return value(text, WITH_DOT, ',', '.');
    }

    private static Optional<BigDecimal> value(String text, Pattern form, char group, char mark) {
        if (text.length() > LONGEST || !form.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean grouped = text.indexOf(group) >= 0;
        if (grouped && LEADING_ZERO.matcher(text).matches()) {
            return Optional.empty();
        }
        var digits = text.replaceAll("[" + GAP + "]", "").replace(String.valueOf(group), "");
        return Optional.of(new BigDecimal(digits.replace(mark, '.')));
    }
}
