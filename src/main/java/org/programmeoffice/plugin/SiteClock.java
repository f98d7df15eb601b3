package org.programmeoffice.plugin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The system's time in the zone that the administrator chose, asked for anew each time. */
final class SiteClock extends Clock {
    private final Clock time = Clock.systemUTC();
    private final Supplier<ZoneId> zone;

    SiteClock(Supplier<ZoneId> zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone.get();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return time.withZone(other);
    }

    @Override
    public Instant instant() {
        return time.instant();
    }
}
