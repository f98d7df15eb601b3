package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
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
            differs |= compareCount(jiraProject);
        }
        for (long gone : goneAmongKept(jiraProjects)) {
            differs |= reload.leaveAll(gone);
        }
        return differs;
    }

    private boolean compareCount(long jiraProject) {
        pace.goOn();
        long indexed = feed.count(jiraProject);
        int kept = rollup.write(table -> table.sizeOf(jiraProject));
        if (indexed != kept) {
            return reload.reload(jiraProject);
        }
        boolean wasStale = journal.shrunkPolls(jiraProject) > 0;
        if (wasStale) {
            rollup.write(table -> {
                table.markStale(jiraProject, false);
                return true;
            });
        }
        journal.project(jiraProject, new FeedJournal.ProjectState(indexed, kept, 0));
        return wasStale;
    }

    private List<Long> goneAmongKept(List<Long> jiraProjects) {
        var known = new HashSet<>(jiraProjects);
        return rollup.write(WorkItemTable::jiraProjects).stream()
                .filter(kept -> !known.contains(kept))
                .toList();
    }
}
