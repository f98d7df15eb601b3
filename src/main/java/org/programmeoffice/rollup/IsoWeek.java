package org.programmeoffice.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A week of ISO 8601: Monday to Sunday, named by the year that holds its Thursday.
 *
 * @param monday the first day, inclusive
 */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {
    private static final LocalDate WEEK_ZERO = LocalDate.of(1969, 12, 29);

    public IsoWeek {
        if (monday.getDayOfWeek().getValue() != 1) {
            throw new IllegalArgumentException(monday + " is not a Monday");
        }
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.minusDays(day.getDayOfWeek().getValue() - 1L));
    }

    /** Returns the week so many weeks after the one that holds 1 January 1970. */
    public static IsoWeek ofNumber(int number) {
        return new IsoWeek(WEEK_ZERO.plusWeeks(number));
    }

    /** Returns how many weeks after the week that holds 1 January 1970; negative before it. */
    public int number() {
        return Math.toIntExact(ChronoUnit.WEEKS.between(WEEK_ZERO, monday));
    }

    /** Returns the last day, inclusive. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public IsoWeek plusWeeks(int weeks) {
        return new IsoWeek(monday.plusWeeks(weeks));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday.compareTo(other.monday);
    }

    /** Returns the name, such as {@code 2019-W07}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
