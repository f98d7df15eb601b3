package org.programmeoffice.sheet.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.format.NumberFormats.Shown;

/**
 * Turns the numbers of an XLSX file into cells. Files keep binary fractions with up to 17 digits
 * ({@code 1.1000000000000001}); people saw 15, so 15 are kept.
 */
final class XlsxNumbers {
    private static final MathContext SEEN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** Excel counts a 29 February 1900 that never was; days before it are off by one. */
    private static final long LEAP_BUG = 60;

    private XlsxNumbers() {}

    static Cell cell(String text, Shown shown, boolean from1904) throws RefusedFileException {
        var value = parse(text);
        boolean day = shown == Shown.DATE && value.signum() > 0 && value.compareTo(LAST_DAY) <= 0;
        long number = day ? value.longValue() : 0;
        if (from1904 && day) {
            return new Cell.Day(LocalDate.of(1904, 1, 1).plusDays(number));
        }
        return day && number >= 1 && number != LEAP_BUG
                ? new Cell.Day(
                        LocalDate.of(1899, 12, number > LEAP_BUG ? 30 : 31).plusDays(number))
                : new Cell.Numeric(value, shown == Shown.PERCENT);
    }

    private static BigDecimal parse(String text) throws RefusedFileException {
        try {
            var value =
                    text.length() > 40 ? BigDecimal.valueOf(Double.parseDouble(text)) : new BigDecimal(text.strip());
            if (Math.abs((long) value.precision() - value.scale()) > 400) {
                throw RefusedFileException.broken();
            }
            var seen = value.round(SEEN).stripTrailingZeros();
            return seen.scale() < 0 ? seen.setScale(0) : seen;
        } catch (NumberFormatException notNumber) {
            throw RefusedFileException.broken();
        }
    }
}
