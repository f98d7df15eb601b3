package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Reads all facts: the first load of a node, and the same again each night or when fields were changed. Items that are not found
 * any more leave by the rules of {@link ReloadJiraProject}.
 */
public final class LoadWorkItems {
    private final WorkItemFeed feed;
    private final ReloadJiraProject reload;
    private final FactsWriter writer;
    private final FirstSeenDone seen;
    private final RefreshSearches searches;
    private final KeepSearches found;
    private final Rollup rollup;
    private final FeedJournal journal;
    private final Clock clock;

    public LoadWorkItems(
            WorkItemFeed feed,
            ReloadJiraProject reload,
            FactsWriter writer,
            FirstSeenDone seen,
            RefreshSearches searches,
            KeepSearches found,
            Rollup rollup,
            FeedJournal journal,
            Clock clock) {
        this.feed = feed;
        this.reload = reload;
        this.writer = writer;
        this.seen = seen;
        this.searches = searches;
        this.found = found;
        this.rollup = rollup;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Reads everything and computes a snapshot at the end, whatever becomes of the JQL rules. Items changed meanwhile are left
     * to the next poll.
     */
    public void load() {
        Instant begun = clock.instant();
        boolean first = !journal.isLoaded();
        int wishes = journal.wishes();
        if (first) {
            found.restore();
        }
        Map<Long, Instant> dates = first ? seen.all() : Map.of();
        for (long jiraProject : feed.jiraProjects()) {
            if (first) {
                reload.loadFirst(jiraProject, dates);
            } else {
                reload.reload(jiraProject);
            }
        }
        if (!first) {
            writer.forgetOthers();
        }
        try {
            searches.refreshAll();
        } finally {
            journal.reconciled(begun, wishes);
            rollup.factsLoaded(begun);
        }
    }
}
