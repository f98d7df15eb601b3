package org.programmeoffice.rollup;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The ISO weeks of one time zone, from 1970 to 2106: says into which week an instant falls. A week begins when the zone's
 * Monday does, so weeks in which a clock changes are an hour longer or shorter.
 */
public final class WeekCalendar {
    private static final int WEEKS = 7103;
    private static final long SECONDS = 7L * 24 * 3600;
    /** 1 January 1970 was a Thursday: Monday's midnight lies three days before the epoch. */
    private static final long THURSDAY = 3L * 24 * 3600;

    private final ZoneId zone;
    private final long[] starts = new long[WEEKS + 1];

    public WeekCalendar(ZoneId zone) {
        this.zone = zone;
        for (int week = 0; week <= WEEKS; week++) {
            starts[week] = IsoWeek.ofNumber(week).monday().atStartOfDay(zone).toEpochSecond();
        }
    }

    public ZoneId zone() {
        return zone;
    }

    /** Returns the {@linkplain IsoWeek#number() number} of the week that holds the second since 1970. */
    public int weekNumber(long epochSecond) {
        var week = (int) Math.min(WEEKS - 1L, Math.max(0, (epochSecond + THURSDAY) / SECONDS));
        if (epochSecond < starts[week] && week > 0) {
            return week - 1;
        }
        return epochSecond >= starts[week + 1] && week < WEEKS - 1 ? week + 1 : week;
    }

    public IsoWeek week(Instant instant) {
        return IsoWeek.ofNumber(weekNumber(instant.getEpochSecond()));
    }

    /** Returns the first instant of the week, inclusive. */
    public Instant start(IsoWeek week) {
        return week.monday().atStartOfDay(zone).toInstant();
    }
}
