package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/** When a job runs: by a cron expression, every so often, or once; one of the three is set. */
public final class Schedule {
    private final String cron;
    private final TimeZone zone;
    private final long intervalInMillis;
    private final Date first;

    private Schedule(String cron, TimeZone zone, long intervalInMillis, Date first) {
        this.cron = cron;
        this.zone = zone;
        this.intervalInMillis = intervalInMillis;
        this.first = first;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, TimeZone.getDefault());
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(Objects.requireNonNull(cronExpression), timeZone, 0, null);
    }

    /** Returns a schedule whose first run is at once if no time is given, and which runs once if the interval is 0. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(null, null, intervalInMillis, firstRunTime);
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    /** Returns the cron expression, or null. */
    public String cron() {
        return cron;
    }

    public TimeZone zone() {
        return zone;
    }

    public long intervalInMillis() {
        return intervalInMillis;
    }

    /** Returns the time of the first run; null is at once. */
    public Date first() {
        return first;
    }
}
