package org.programmeoffice.notify;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** How soon a person wants to hear of something. */
public enum Rhythm {
    /** With the next mail, a few minutes after the one before at the earliest. */
    IMMEDIATELY,
    /** In one mail each morning. */
    DAILY,
    /** In one mail each Monday morning. */
    WEEKLY,
    /** Not by mail. */
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Returns when something that happened at that moment is to be sent, by the person's own clock; empty if never. */
    public Optional<Instant> due(Instant happened, ZoneId zone) {
        return switch (this) {
            case IMMEDIATELY -> Optional.of(happened);
            case DAILY -> Optional.of(morningAfter(happened, zone, false));
            case WEEKLY -> Optional.of(morningAfter(happened, zone, true));
            case NEVER -> Optional.empty();
        };
    }

    /** Returns its word in addresses, requests and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Instant morningAfter(Instant happened, ZoneId zone, boolean monday) {
        var local = happened.atZone(zone);
        var day = local.toLocalTime().isBefore(MORNING)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        var chosen = monday ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : day;
        return chosen.atTime(MORNING).atZone(zone).toInstant();
    }
}
