package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.programmeoffice.rollup.WeekCalendar;

/**
 * The figures of this node: keeps the facts, and after a change of facts, rules, hierarchy or settings computes a new snapshot
 * in the background, at most every so often. Any thread may read the snapshot; one at a time changes facts.
 */
public final class Rollup {
    private final RollupSources sources;
    private final Clock clock;
    private final Background background;
    private final Duration atMostEvery;
    private final SearchHits hits = new SearchHits();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Object writing = new Object();
    private final Object passing = new Object();
    private final WorkItemTable table = new WorkItemTable();
    private volatile WeekCalendar calendar;
    private volatile FactsState facts = new FactsState(Instant.EPOCH, false);
    private volatile RollupSnapshot snapshot;
    private volatile PassInputs lastInputs;
    private volatile boolean owed;
    private volatile long lastRebuild = Long.MIN_VALUE / 2;

    /** How far the facts can be relied on: when they last agreed with the index, and whether the first load is over. */
    private record FactsState(Instant asOf, boolean complete) {}

    public Rollup(RollupSources sources, Clock clock, Background background, Duration atMostEvery) {
        this.sources = sources;
        this.clock = clock;
        this.background = background;
        this.atMostEvery = atMostEvery;
        calendar = new WeekCalendar(clock.getZone());
        lastInputs = PassInputs.none(clock.getZone());
        snapshot = nothing(clock.instant());
    }

    /** Returns the last snapshot, in O(1). Before the first pass it is empty and not complete. */
    public RollupSnapshot snapshot() {
        return snapshot;
    }

    public SearchHits hits() {
        return hits;
    }

    /** Lets the change have the table, alone. Call {@link #factsChanged()} afterwards if anything changed. */
    public <T> T write(Function<WorkItemTable, T> change) {
        synchronized (writing) {
            return change.apply(table);
        }
    }

    /**
     * Says that all facts were loaded once and agree with the index up to that instant. The last snapshot then shows facts of
     * that instant, unless a newer one is on its way; if it was made from other facts, or the last pass failed, a new one follows.
     */
    public void factsAgree(Instant asOf) {
        synchronized (passing) {
            facts = new FactsState(asOf, true);
            if (owed || !snapshot.complete() || snapshot.itemsVersion() != write(WorkItemTable::version)) {
                schedule();
            } else if (!scheduled.get()) {
                snapshot = snapshot.asOfFacts(asOf);
            }
        }
    }

    /** Says the same after all facts were read, and computes a new snapshot now, in this thread. */
    public void factsLoaded(Instant asOf) {
        synchronized (passing) {
            facts = new FactsState(asOf, true);
            rebuild();
        }
    }

    /** Lets a new snapshot follow if rules, hierarchy, statuses, types or settings are not those of the last one. */
    public void lookForChangedRules() {
        if (!PassInputs.read(sources).equals(lastInputs)) {
            schedule();
        }
    }

    /** Lets a new snapshot follow a change of facts. */
    public void factsChanged() {
        schedule();
    }

    /** Lets a new snapshot follow a change of rules, hierarchy, statuses or settings. */
    public void rulesChanged() {
        schedule();
    }

    /** Computes a new snapshot now, in this thread. */
    public void rebuild() {
        synchronized (passing) {
            owed = true;
            var inputs = PassInputs.read(sources);
            snapshot = pass(inputs, hits.ids());
            lastInputs = inputs;
            owed = false;
            lastRebuild = System.nanoTime();
        }
    }

    /**
     * Returns the snapshot that other rules would give, computed now, in this thread, on the facts of this moment. Neither waits
     * for the pass that makes the next snapshot nor keeps it waiting.
     *
     * @param found ids that JQL rules which are not stored would find, by the ids they have in the changed rules
     */
    public RollupSnapshot preview(UnaryOperator<List<ScopeRule>> change, Map<Long, long[]> found) {
        var all = hits.ids();
        all.putAll(found);
        var inputs = PassInputs.read(sources);
        return pass(inputs.withRules(change.apply(inputs.rules())), all);
    }

    private RollupSnapshot pass(PassInputs inputs, Map<Long, long[]> found) {
        var state = facts;
        PublishedItems items;
        synchronized (writing) {
            items = table.publish();
        }
        var meanings = new Meanings(items, inputs, calendarOf(inputs.choices().zone()));
        return new RollupPass(items, new ScopeTree(inputs.nodes()), inputs.rules(), found, meanings)
                .run(new SnapshotTimes(clock.instant(), state.asOf(), state.complete()));
    }

    private WeekCalendar calendarOf(ZoneId zone) {
        var known = calendar;
        if (!known.zone().equals(zone)) {
            known = new WeekCalendar(zone);
            calendar = known;
        }
        return known;
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            long since = System.nanoTime() - lastRebuild;
            long delay = Math.max(0, atMostEvery.toNanos() - since);
            background.run(Duration.ofNanos(delay), this::rebuildScheduled);
        }
    }

    private void rebuildScheduled() {
        scheduled.set(false);
        rebuild();
    }

    private RollupSnapshot nothing(Instant now) {
        var items = PublishedItems.none();
        var meanings = new Meanings(items, PassInputs.none(clock.getZone()), calendar);
        return new RollupPass(items, new ScopeTree(List.of()), List.of(), Map.of(), meanings)
                .run(new SnapshotTimes(now, Instant.EPOCH, false));
    }
}
