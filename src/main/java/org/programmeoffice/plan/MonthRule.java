package org.programmeoffice.plan;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.programmeoffice.sheet.Cell;
import org.programmeoffice.sheet.CellRule;
import org.programmeoffice.sheet.DateRule;
import org.programmeoffice.sheet.Notation;
import org.programmeoffice.sheet.Reading;

/** Reads a month: {@code 2026-03}, {@code 03-2026}, {@code 3/2026}, or any day of it. */
record MonthRule() implements CellRule<YearMonth> {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final DateRule DAYS = new DateRule();

    @Override
    public Class<YearMonth> type() {
        return YearMonth.class;
    }

    @Override
    public boolean isTelling() {
        return true;
    }

    @Override
    public Reading<YearMonth> read(Cell.Plain cell, Notation notation) {
        var text = cell.shown().strip();
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? month(monthFirst.group(2), monthFirst.group(1))
                : DAYS.read(cell, notation).then(day -> Reading.value(YearMonth.from(day)));
    }

    private static Reading<YearMonth> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12
                ? Reading.value(YearMonth.of(Integer.parseInt(year), number))
                : Reading.wrong("pmo.error.month");
    }
}
