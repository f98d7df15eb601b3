package org.programmeoffice.workitem;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Holds the feed back so that it reads no more pages a second than an administrator allows, and ends it between two pages when
 * the app stops or the thread is interrupted.
 */
public final class Pace {
    private static final long SECOND = 1_000_000_000L;

    private final RollupSettings settings;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private volatile boolean stopped;
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

    /** Lets pages be read, from the beginning or again. */
    void start() {
        stopped = false;
    }

    /** Lets no further page be read. */
    void stop() {
        stopped = true;
    }

    /** Returns normally unless the app stops or this thread is interrupted. */
    void goOn() {
        if (stopped || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the feed was stopped");
        }
    }

    /** Waits until the next page may be read. */
    synchronized void beforePage() {
        goOn();
        long now = nanoTime.getAsLong();
        if (next != Long.MIN_VALUE && next - now > 0) {
            pause.pause(Duration.ofNanos(next - now));
            goOn();
        }
        long begun = next == Long.MIN_VALUE ? now : Math.max(now, next);
        next = begun + SECOND / Math.max(1, settings.current().pagesPerSecond());
    }
}
