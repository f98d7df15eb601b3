package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the feed of this node has done so far, for itself and for the self-check. Safe for any thread. */
public final class FeedJournal {
    private final Map<Long, ProjectState> projects = new ConcurrentHashMap<>();
    private volatile boolean loaded;
    private final AtomicInteger wishes = new AtomicInteger();
    private volatile int wishesServed;
    private volatile Instant lastAgreement = Instant.EPOCH;
    private volatile Instant lastReconcile = Instant.EPOCH;
    private volatile String lastFailure = "";

    /**
     * How a Jira project's rows compare with the index.
     *
     * @param indexed items in the index when last counted
     * @param kept rows kept for it, archived ones left out
     * @param shrunkPolls how many polls in a row missed so many items that all rows are kept as stale; 0 if sound
     */
    public record ProjectState(long indexed, long kept, int shrunkPolls) {
        public boolean agrees() {
            return indexed == kept;
        }
    }

    /** Returns the Jira projects by id. */
    public Map<Long, ProjectState> projects() {
        return Map.copyOf(projects);
    }

    /** Returns whether the first load is over. */
    public boolean isLoaded() {
        return loaded;
    }

    /** Returns up to when facts agree with the index; empty before the first load is over. */
    public Optional<Instant> lastAgreement() {
        return Optional.of(lastAgreement).filter(Instant.EPOCH::isBefore);
    }

    /** Returns when all facts were last read again. */
    public Optional<Instant> lastReconcile() {
        return Optional.of(lastReconcile).filter(Instant.EPOCH::isBefore);
    }

    /** Returns why the last run of the feed failed; empty if it did not. */
    public String lastFailure() {
        return lastFailure;
    }

    /** Lets the next run read all facts again, as after a change of fields. */
    public void wantReload() {
        wishes.incrementAndGet();
    }

    boolean isReloadWanted() {
        return wishes.get() != wishesServed;
    }

    /** Returns how often a reload was wished for; a load that begins now serves all of these. */
    int wishes() {
        return wishes.get();
    }

    void reconciled(Instant begun, int served) {
        wishesServed = served;
        loaded = true;
        lastReconcile = begun;
        lastAgreement = begun;
        lastFailure = "";
    }

    void agreed(Instant asOf) {
        lastAgreement = asOf;
        lastFailure = "";
    }

    void failed(Throwable failure) {
        var words = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        lastFailure = words.replaceAll("\\p{Cntrl}+", " ");
    }

    void project(long id, ProjectState state) {
        projects.put(id, state);
    }

    void forget(long id) {
        projects.remove(id);
    }
}
