package org.programmeoffice.workitem;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Holds the feed back so that it reads no more pages a second than an administrator allows. */
public final class Pace {
    private static final long SECOND = 1_000_000_000L;

    private final RollupSettings settings;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private long next = Long.MIN_VALUE;

    /** Lets time pass. */
    public interface Pause {
        void pause(Duration time);
    }

    public Pace(RollupSettings settings, LongSupplier nanoTime, Pause pause) {
        this.settings = settings;
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /** Waits until the next page may be read. */
    synchronized void beforePage() {
        long now = nanoTime.getAsLong();
        if (next != Long.MIN_VALUE && next - now > 0) {
            pause.pause(Duration.ofNanos(next - now));
        }
        long begun = next == Long.MIN_VALUE ? now : Math.max(now, next);
        next = begun + SECOND / Math.max(1, settings.current().pagesPerSecond());
    }
}
