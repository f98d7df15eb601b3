package org.programmeoffice.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The days on which people work: Monday to Friday, without the holidays.
 *
 * @param holidays days off; those on a weekend change nothing
 */
public record WorkingDays(Set<LocalDate> holidays) {
    /** Monday to Friday, every week. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean contains(LocalDate day) {
        return !isWeekend(day) && !holidays.contains(day);
    }

    /**
     * Returns how many working days lie after the first date up to and including the second; 0 if the two are equal or
     * only days off follow. If the second comes before the first, the count is negative and at least one day, so that too
     * late is never taken for just in time.
     */
    public long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -Math.max(1, count(to, from));
        }
        return count(from, to);
    }

    private long count(LocalDate after, LocalDate last) {
        long days = ChronoUnit.DAYS.between(after, last);
        long weekdays = days / 7 * 5;
        for (var day = last.minusDays(days % 7); day.isBefore(last); ) {
            day = day.plusDays(1);
            weekdays += isWeekend(day) ? 0 : 1;
        }
        return weekdays - holidaysBetween(after, last);
    }

    private long holidaysBetween(LocalDate after, LocalDate last) {
        return holidays.stream()
                .filter(day -> day.isAfter(after) && !day.isAfter(last) && !isWeekend(day))
                .count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
