package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private volatile long lastRebuild = Long.MIN_VALUE / 2;

    /** How far the facts can be relied on: when they last agreed with the index, and whether the first load is over. */
    private record FactsState(Instant asOf, boolean complete) {}

    public Rollup(RollupSources sources, Clock clock, Background background, Duration atMostEvery) {
        this.sources = sources;
        this.clock = clock;
        this.background = background;
        this.atMostEvery = atMostEvery;
        calendar = new WeekCalendar(clock.getZone());
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

    /** Says up to when the facts agree with the index, and whether all were loaded once. */
    public void factsAreOf(Instant asOf, boolean complete) {
        facts = new FactsState(asOf, complete);
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
            snapshot = pass(sources.rules().all(), hits.ids());
            lastRebuild = System.nanoTime();
        }
    }

    /**
     * Returns the snapshot that other rules would give, computed now, in this thread, on the facts of this moment.
     *
     * @param found ids that JQL rules which are not stored would find, by the ids they have in the changed rules
     */
    public RollupSnapshot preview(UnaryOperator<List<ScopeRule>> change, Map<Long, long[]> found) {
        synchronized (passing) {
            var all = hits.ids();
            all.putAll(found);
            return pass(change.apply(new ArrayList<>(sources.rules().all())), all);
        }
    }

    private RollupSnapshot pass(List<ScopeRule> rules, Map<Long, long[]> found) {
        var state = facts;
        PublishedItems items;
        synchronized (writing) {
            items = table.publish();
        }
        var choices = sources.settings().current();
        if (!calendar.zone().equals(choices.zone())) {
            calendar = new WeekCalendar(choices.zone());
        }
        var meanings = new Meanings(
                items, sources.vocabulary().statuses(), sources.vocabulary().types(), choices, calendar);
        var tree = new ScopeTree(sources.tree().all());
        return new RollupPass(items, tree, rules, found, meanings)
                .run(new SnapshotTimes(clock.instant(), state.asOf(), state.complete()));
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
        var choices = new RollupChoices("", "", Set.of(), clock.getZone(), RollupChoices.DEFAULT_POLL, 1);
        var meanings = new Meanings(items, Map.of(), Map.of(), choices, calendar);
        return new RollupPass(items, new ScopeTree(List.of()), List.of(), Map.of(), meanings)
                .run(new SnapshotTimes(now, Instant.EPOCH, false));
    }
}
