package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.programmeoffice.common.InitiativeId;

/**
 * What each node does again and again: the first load, then polls, each night all facts anew, every quarter of an hour all JQL
 * rules in full, and now and then the figures kept for the next start. Items changed on this node are read in between. One run
 * at a time; a run that finds another one going does nothing.
 */
public final class KeepUpWithJira {
    private static final Duration SEARCHES_EVERY = Duration.ofMinutes(15);
    private static final Duration KEEP_EVERY = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofMillis(500);
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    private final LoadWorkItems load;
    private final PollWorkItems poll;
    private final RefreshSearches searches;
    private final Rollup rollup;
    private final KeptFigures kept;
    private final KeepSearches found;
    private final RollupSettings settings;
    private final FeedJournal journal;
    private final Pace pace;
    private final Background background;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean soon = new AtomicBoolean();
    private final ChangedItems changed = new ChangedItems();
    private Fields loadedWith = new Fields("", "");
    private Instant searchedAt = Instant.EPOCH;
    private Instant keptAt = Instant.EPOCH;

    /** The fields that facts are read from; another node may change them, or the host what is guessed of them. */
    private record Fields(String epicLink, String points) {}

    public KeepUpWithJira(
            LoadWorkItems load,
            PollWorkItems poll,
            RefreshSearches searches,
            Rollup rollup,
            KeptFigures kept,
            KeepSearches found,
            RollupSettings settings,
            FeedJournal journal,
            Pace pace,
            Background background,
            Clock clock) {
        this.load = load;
        this.poll = poll;
        this.searches = searches;
        this.rollup = rollup;
        this.kept = kept;
        this.found = found;
        this.settings = settings;
        this.journal = journal;
        this.pace = pace;
        this.background = background;
        this.clock = clock;
    }

    /** Lets runs read, from the beginning or again after a stop. */
    public void start() {
        pace.start();
    }

    /** Ends a run that is going at its next page; it is not a failure. */
    public void stop() {
        pace.stop();
    }

    /** Does what is due. A failure is kept for the self-check and thrown on. */
    public void run() {
        alone(this::doWhatIsDue);
    }

    /** Does the work unless another run is going. Returns whether it did. */
    private boolean alone(Runnable work) {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        try {
            work.run();
        } catch (CancellationException stopped) {
            // What was read stays; the next run goes on from there.
        } catch (Throwable failure) {
            journal.failed(failure);
            throw failure;
        } finally {
            running.set(false);
        }
        return true;
    }

    /**
     * Lets the item be read within a second, as when it was changed on this node. Many calls make one reading, which reads these
     * items only; one that comes during a run waits for its end.
     */
    public void soon(long itemId) {
        changed.add(itemId);
        soon();
    }

    /** Returns how many items wait to be read. */
    public int waiting() {
        return changed.size();
    }

    private void soon() {
        if (journal.isLoaded() && soon.compareAndSet(false, true)) {
            background.run(SOON, this::runSoon);
        }
    }

    private void runSoon() {
        soon.set(false);
        if (!alone(this::readChanged)) {
            soon();
        }
    }

    private void readChanged() {
        var taken = changed.take();
        try {
            poll.read(taken);
        } catch (Throwable failure) {
            taken.ids().forEach(changed::add);
            throw failure;
        }
    }

    private void doWhatIsDue() {
        // What follows reads whatever changed, these items included.
        changed.take();
        var now = clock.instant();
        var fields = fields();
        if (!journal.isLoaded() || journal.isReloadWanted() || !fields.equals(loadedWith) || isNightDue(now)) {
            load.load();
            loadedWith = fields;
            searchedAt = now;
        } else {
            poll.poll();
            refreshSearches(now);
        }
        keepFigures(now);
    }

    private Fields fields() {
        var choices = settings.current();
        return new Fields(choices.epicLinkField(), choices.pointsField());
    }

    private void refreshSearches(Instant now) {
        if (!now.isBefore(searchedAt.plus(SEARCHES_EVERY))) {
            searches.refreshAll();
            searchedAt = now;
        }
    }

    private boolean isNightDue(Instant now) {
        var local = ZonedDateTime.ofInstant(now, settings.current().zone());
        var due = local.with(NIGHT);
        var lastDue = (local.isBefore(due) ? due.minusDays(1) : due).toInstant();
        return journal.lastReconcile().map(last -> last.isBefore(lastDue)).orElse(true);
    }

    private void keepFigures(Instant now) {
        var snapshot = rollup.snapshot();
        if (!snapshot.complete() || now.isBefore(keptAt.plus(KEEP_EVERY))) {
            return;
        }
        found.keep();
        var tooLow = found.unsearched();
        var figures = new HashMap<InitiativeId, KeptFigure>();
        snapshot.initiatives().stream()
                .filter(id -> tooLow.stream().noneMatch(low -> snapshot.isAtOrBelow(low, id)))
                .forEach(id -> figures.put(id, figure(snapshot, id)));
        kept.keep(figures);
        keptAt = now;
    }

    private static KeptFigure figure(RollupSnapshot snapshot, InitiativeId id) {
        var figures = snapshot.figures(id);
        var delivery = figures.delivery();
        return new KeptFigure(
                snapshot.factsAsOf(), figures.inScope(), delivery.byCount(), delivery.byPoints(), delivery.estimated());
    }
}
