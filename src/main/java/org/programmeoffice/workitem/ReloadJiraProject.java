package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads one Jira project in full and lets items go that are not found any more. If too many are missing at once, as while the
 * host indexes anew, they stay and count as stale until three polls agree.
 */
public final class ReloadJiraProject {
    /** Fewer missing items than this always leave. */
    static final int FEW = 50;

    private static final int ONE_OF = 20;
    private static final int POLLS = 3;
    private static final int CHUNK = 1000;

    private final WorkItemFeed feed;
    private final Pace pace;
    private final FactsWriter writer;
    private final Rollup rollup;
    private final FeedJournal journal;

    public ReloadJiraProject(WorkItemFeed feed, Pace pace, FactsWriter writer, Rollup rollup, FeedJournal journal) {
        this.feed = feed;
        this.pace = pace;
        this.writer = writer;
        this.rollup = rollup;
        this.journal = journal;
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

    private boolean read(long jiraProject, Predicate<List<WorkItem>> write) {
        var load = new JiraProjectLoad(feed, pace, jiraProject);
        var changed = new boolean[1];
        load.read(items -> changed[0] |= write.test(items));
        boolean left = load.agrees() && leave(jiraProject, load);
        if (!load.agrees()) {
            note(jiraProject, load.indexed(), journal.shrunkPolls(jiraProject));
        }
        return changed[0] || left;
    }

    /** Lets all items of a Jira project go that the host does not have any more. Returns whether anything changed. */
    boolean leaveAll(long jiraProject) {
        return leave(jiraProject, new JiraProjectLoad(feed, pace, jiraProject));
    }

    private boolean leave(long jiraProject, JiraProjectLoad load) {
        var missing = missing(jiraProject, load);
        int kept = load.size() + missing.size();
        boolean tooMany = missing.size() > FEW && (long) missing.size() * ONE_OF > kept;
        int shrunk = tooMany ? journal.shrunkPolls(jiraProject) + 1 : 0;
        boolean stays = shrunk > 0 && shrunk < POLLS;
        rollup.write(table -> {
            table.markStale(jiraProject, stays);
            return stays;
        });
        boolean changed = stays ? shrunk == 1 : leave(missing);
        note(jiraProject, load.indexed(), stays ? shrunk : 0);
        return changed || (tooMany && !stays);
    }

    private boolean leave(List<Long> missing) {
        Set<Long> archived = new HashSet<>();
        for (int start = 0; start < missing.size(); start += CHUNK) {
            pace.beforePage();
            archived.addAll(feed.archivedAmong(missing.subList(start, Math.min(missing.size(), start + CHUNK))));
        }
        return writer.leave(missing, archived);
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

    private void note(long jiraProject, long indexed, int shrunkPolls) {
        int kept = rollup.write(table -> table.sizeOf(jiraProject));
        journal.project(jiraProject, new FeedJournal.ProjectState(indexed, kept, shrunkPolls));
    }
}
