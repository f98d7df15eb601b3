package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads one Jira project in full and lets items go that do not exist any more. What exists stays, whatever the index has; and
 * if too many are missing at once, as while the host indexes anew, all stay and count as stale until three polls agree.
 */
public final class ReloadJiraProject {
    /** Fewer missing items than this never count as too many. */
    static final int FEW = 50;

    private static final int ONE_OF = 20;
    private static final int CHUNK = 1000;

    private final WorkItemFeed feed;
    private final Pace pace;
    private final FactsWriter writer;
    private final Rollup rollup;
    private final FeedJournal journal;
    private final Disagreements disagreements;
    private final Clock clock;

    public ReloadJiraProject(
            WorkItemFeed feed,
            Pace pace,
            FactsWriter writer,
            Rollup rollup,
            FeedJournal journal,
            RollupSettings settings,
            Clock clock) {
        this.feed = feed;
        this.pace = pace;
        this.writer = writer;
        this.rollup = rollup;
        this.journal = journal;
        this.disagreements = new Disagreements(settings);
        this.clock = clock;
    }

    /**
     * Reads the Jira project into a table that does not know it yet.
     *
     * @param dates when items were first seen done, by id
     */
    void loadFirst(long jiraProject, Map<Long, Instant> dates) {
        read(jiraProject, items -> writer.load(items, dates));
    }

    /** Reads the Jira project again. Returns whether anything changed. */
    boolean reload(long jiraProject) {
        return read(jiraProject, writer::update);
    }

    /** Reads the Jira project again if its counts do not agree, unless that was no use lately. Returns whether anything changed. */
    boolean compare(long jiraProject) {
        long indexed = feed.count(jiraProject);
        int kept = kept(jiraProject);
        if (indexed == kept) {
            return agree(jiraProject, indexed);
        }
        return disagreements.isDue(jiraProject, indexed, kept, clock.instant()) && reload(jiraProject);
    }

    /** Lets all items of a Jira project go that the host does not have any more. Returns whether anything changed. */
    boolean leaveAll(long jiraProject) {
        int kept = kept(jiraProject);
        boolean changed = disagreements.isDue(jiraProject, 0, kept, clock.instant())
                && leave(jiraProject, new JiraProjectLoad(feed, pace, jiraProject));
        if (kept(jiraProject) == 0) {
            disagreements.agree(jiraProject);
            journal.forget(jiraProject);
        }
        return changed;
    }

    private boolean read(long jiraProject, Predicate<List<WorkItem>> write) {
        var load = new JiraProjectLoad(feed, pace, jiraProject);
        var changed = new boolean[1];
        load.read(items -> changed[0] |= write.test(items));
        if (load.agrees()) {
            changed[0] |= leave(jiraProject, load);
        } else {
            rest(jiraProject, load.indexed());
        }
        return changed[0];
    }

    private boolean leave(long jiraProject, JiraProjectLoad load) {
        var missing = missing(jiraProject, load);
        if (missing.isEmpty()) {
            return agree(jiraProject, load.indexed());
        }
        int polls = isTooMany(missing.size(), load.size() + missing.size())
                ? disagreements.missed(jiraProject, missing.size(), clock.instant())
                : Disagreements.POLLS;
        boolean changed = polls < Disagreements.POLLS ? markStale(jiraProject, true) : leave(jiraProject, missing);
        if (kept(jiraProject) != load.indexed() && polls >= Disagreements.POLLS) {
            disagreements.nothingMissed(jiraProject);
            rest(jiraProject, load.indexed());
        }
        note(jiraProject, load.indexed());
        return changed;
    }

    private static boolean isTooMany(int missing, int before) {
        return missing > FEW && (long) missing * ONE_OF > before;
    }

    /** Lets go what does not exist; the Jira project is stale as long as the index lacks something that does. */
    private boolean leave(long jiraProject, List<Long> missing) {
        var archived = new HashSet<Long>();
        var live = new HashSet<Long>();
        for (int start = 0; start < missing.size(); start += CHUNK) {
            pace.beforePage();
            var existing = feed.existing(missing.subList(start, Math.min(missing.size(), start + CHUNK)));
            archived.addAll(existing.archived());
            live.addAll(existing.live());
        }
        var gone = missing.stream().filter(id -> !live.contains(id)).toList();
        boolean left = writer.leave(gone, archived);
        boolean marked = live.isEmpty() ? agree(jiraProject, kept(jiraProject)) : markStale(jiraProject, true);
        return left || marked;
    }

    private boolean agree(long jiraProject, long indexed) {
        disagreements.agree(jiraProject);
        boolean changed = markStale(jiraProject, false);
        note(jiraProject, indexed);
        return changed;
    }

    private boolean markStale(long jiraProject, boolean stale) {
        return rollup.write(table -> table.markStale(jiraProject, stale));
    }

    private void rest(long jiraProject, long indexed) {
        disagreements.rest(jiraProject, indexed, kept(jiraProject), clock.instant());
        note(jiraProject, indexed);
    }

    private List<Long> missing(long jiraProject, JiraProjectLoad load) {
        return rollup.write(table -> {
            var missing = new ArrayList<Long>();
            table.forEachOf(jiraProject, id -> {
                if (!load.contains(id)) {
                    missing.add(id);
                }
            });
            return missing;
        });
    }

    private int kept(long jiraProject) {
        return rollup.write(table -> table.sizeOf(jiraProject));
    }

    private void note(long jiraProject, long indexed) {
        journal.project(
                jiraProject,
                new FeedJournal.ProjectState(indexed, kept(jiraProject), disagreements.polls(jiraProject)));
    }

    /** Returns the Jira projects that have rows although the host does not list them any more. */
    List<Long> unlisted(List<Long> listed) {
        var known = Set.copyOf(listed);
        return rollup.write(WorkItemTable::jiraProjects).stream()
                .filter(kept -> !known.contains(kept))
                .toList();
    }
}
