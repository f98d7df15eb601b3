package com.atlassian.scheduler.config;

/** Signature only. Mark L+P: id 41815715470: forCronExpression(String[,TimeZone]); forInterval(long,Date): mrimsender; runOnce(Date): id 42179124412 */
public final class Schedule {
    private Schedule() {}

    public static Schedule forCronExpression(String cronExpression) {
        return null;
    }

    public static Schedule forCronExpression(String cronExpression, java.util.TimeZone timeZone) {
        return null;
    }

    public static Schedule forInterval(long intervalInMillis, java.util.Date firstRunTime) {
        return null;
    }

    public static Schedule runOnce(java.util.Date runTime) {
        return null;
    }
}
