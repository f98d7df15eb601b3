package org.programmeoffice.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.programmeoffice.sheet.Notation.DateOrder;

/**
 * Reads a date from the years 1900 to 2199: date cells, {@code 2026-12-31}, {@code 31-12-2026}, {@code 31/12/2026},
 * {@code 31.12.2026}, {@code 12 mrt 2027}, {@code March 12, 2027}. Where day and month can be swapped the cell is
 * refused unless the notation is known; dots always mean day first. Years have four digits.
 */
public record DateRule() implements CellRule<LocalDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ][0-9:.]+Z?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: [0-9:.]+)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}+\\.?)[-/. ]'?\\d{2}");
    private static final Pattern DAY_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|e)?[- ](\\p{L}{3,9})\\.?,?[- ](\\d{4})");
    private static final Pattern NAME_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th|e)?,? (\\d{4})");

    @Override
    public Class<LocalDate> type() {
        return LocalDate.class;
    }

    @Override
    public boolean isTelling() {
        return true;
    }

    @Override
    public Reading<LocalDate> read(Cell.Plain cell, Notation notation) {
        if (cell instanceof Cell.Day day) {
            return inRange(day.value(), cell.shown());
        }
        return cell instanceof Cell.Text text
                ? read(text.value().strip().replaceAll("\\s+", " "), notation.dates())
                : Reading.wrong("pmo.sheet.cell.notDate", cell.shown());
    }

    private static Reading<LocalDate> read(String text, DateOrder order) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(text, number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var digits = DIGITS.matcher(text);
        if (digits.matches()) {
            boolean dots = digits.group(2).equals(".");
            return swappable(text, digits, dots ? DateOrder.DAY_FIRST : order);
        }
        return named(text);
    }

    private static Reading<LocalDate> swappable(String text, MatchResult parts, DateOrder order) {
        int first = number(parts, 1);
        int second = number(parts, 3);
        int year = number(parts, 4);
        if (order == DateOrder.UNKNOWN && first <= 12 && second <= 12 && first != second) {
            return Reading.wrong(
                    "pmo.sheet.cell.dateUnclear", text, iso(year, second, first), iso(year, first, second));
        }
        boolean monthFirst = order == DateOrder.MONTH_FIRST || (order == DateOrder.UNKNOWN && second > 12);
        return monthFirst ? date(text, year, first, second) : date(text, year, second, first);
    }

    private static Reading<LocalDate> named(String text) {
        var dayFirst = DAY_NAME.matcher(text);
        if (dayFirst.matches()) {
            return named(text, number(dayFirst, 3), dayFirst.group(2), number(dayFirst, 1));
        }
        var nameFirst = NAME_DAY.matcher(text);
        if (nameFirst.matches()) {
            return named(text, number(nameFirst, 3), nameFirst.group(1), number(nameFirst, 2));
        }
        return SHORT_YEAR.matcher(text).matches()
                ? Reading.wrong("pmo.sheet.cell.shortYear", text)
                : Reading.wrong("pmo.sheet.cell.notDate", text);
    }

    private static Reading<LocalDate> named(String text, int year, String month, int day) {
        return MonthNames.monthOf(month)
                .map(number -> date(text, year, number, day))
                .orElseGet(() -> Reading.wrong("pmo.sheet.cell.notDate", text));
    }

    private static Reading<LocalDate> date(String text, int year, int month, int day) {
        try {
            return inRange(LocalDate.of(year, month, day), text);
        } catch (DateTimeException noSuchDay) {
            return Reading.wrong("pmo.sheet.cell.noSuchDay", text);
        }
    }

    private static Reading<LocalDate> inRange(LocalDate date, String text) {
        return date.getYear() >= 1900 && date.getYear() <= 2199
                ? Reading.value(date)
                : Reading.wrong("pmo.sheet.cell.yearOutOfRange", text);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static String iso(int year, int month, int day) {
        return LocalDate.of(year, month, day).toString();
    }
}
