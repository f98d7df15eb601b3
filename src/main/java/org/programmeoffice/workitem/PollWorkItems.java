package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Brings the facts up to date: what changed lately, with an overlap that outlasts a lag of the index, then every Jira project
 * whose count differs, then the JQL rules.
 */
public final class PollWorkItems {
    /** How far a poll looks back beyond the last one. */
    static final Duration OVERLAP = Duration.ofMinutes(30);

    private static final int PAGE = 1000;

    private final WorkItemFeed feed;
    private final FactsWriter writer;
    private final ReloadJiraProject reload;
    private final RefreshSearches searches;
    private final Rollup rollup;
    private final FeedJournal journal;
    private final Pace pace;
    private final Clock clock;

    public PollWorkItems(
            WorkItemFeed feed,
            FactsWriter writer,
            ReloadJiraProject reload,
            RefreshSearches searches,
            Rollup rollup,
            FeedJournal journal,
            Pace pace,
            Clock clock) {
        this.feed = feed;
        this.writer = writer;
        this.reload = reload;
        this.searches = searches;
        this.rollup = rollup;
        this.journal = journal;
        this.pace = pace;
        this.clock = clock;
    }

    public void poll() {
        Instant begun = clock.instant();
        writer.keepOwed();
        var age = age(begun);
        var changed = new Ids();
        boolean differs = readChanges(age, changed);
        differs |= compareCounts();
        journal.agreed(begun);
        if (differs) {
            rollup.factsChanged();
        }
        rollup.lookForChangedRules();
        rollup.factsAgree(begun);
        searches.refreshChanged(changed.sorted(), age);
    }

    /**
     * Reads the items that are known to have changed, and nothing else: what they do to counts and searches waits for the next
     * poll. If not all are known, it reads what changed lately.
     */
    void read(ChangedItems.Taken changed) {
        boolean differs = changed.all() ? readItems(changed.ids()) : readChanges(age(clock.instant()), new Ids());
        if (differs) {
            rollup.factsChanged();
        }
    }

    private boolean readItems(List<Long> ids) {
        boolean differs = false;
        for (int start = 0; start < ids.size(); start += PAGE) {
            pace.beforePage();
            differs |= writer.update(feed.items(ids.subList(start, Math.min(ids.size(), start + PAGE))));
        }
        return differs;
    }

    private Duration age(Instant now) {
        var since =
                journal.lastAgreement().map(last -> Duration.between(last, now)).orElse(Duration.ZERO);
        return OVERLAP.plusMinutes(Math.max(0, since.toMinutes() + 1));
    }

    private boolean readChanges(Duration age, Ids changed) {
        boolean differs = false;
        int start = 0;
        long total = 1;
        while (start < total) {
            pace.beforePage();
            var changes = feed.changedWithin(age, start, PAGE);
            differs |= writer.update(changes.items());
            changes.items().forEach(item -> changed.add(item.id()));
            start += changes.items().size();
            total = changes.items().isEmpty() ? 0 : changes.total();
        }
        return differs;
    }

    private boolean compareCounts() {
        boolean differs = false;
        var jiraProjects = feed.jiraProjects();
        for (long jiraProject : jiraProjects) {
            differs |= reload.compare(jiraProject);
        }
        for (long gone : reload.unlisted(jiraProjects)) {
            differs |= reload.leaveAll(gone);
        }
        return differs;
    }
}
