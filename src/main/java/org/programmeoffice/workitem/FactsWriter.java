package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes items into the table and dates those that turn done without a resolution. Who finds an item done at the first sight
 * cannot know since when: it gets no date.
 */
public final class FactsWriter {
    private final Rollup rollup;
    private final FirstSeenDone seen;
    private final JiraVocabulary vocabulary;
    private final Clock clock;

    public FactsWriter(Rollup rollup, FirstSeenDone seen, JiraVocabulary vocabulary, Clock clock) {
        this.rollup = rollup;
        this.seen = seen;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * Puts items in that were read for the first time, with the dates that are kept for them. Returns whether anything changed.
     *
     * @param dates when items were first seen done, by id
     */
    boolean load(List<WorkItem> items, Map<Long, Instant> dates) {
        return rollup.write(table -> {
            boolean changed = false;
            for (var item : items) {
                changed |= table.upsert(item);
                var date = dates.get(item.id());
                changed |= date != null && table.seenDone(item.id(), date);
            }
            return changed;
        });
    }

    /** Puts items in that may be new or changed, and dates what turned done since. Returns whether anything changed. */
    boolean update(List<WorkItem> items) {
        var statuses = vocabulary.statuses();
        var turned = new HashMap<Long, Instant>();
        var reopened = new HashSet<Long>();
        var now = clock.instant();
        boolean changed = rollup.write(table -> {
            boolean any = false;
            for (var item : items) {
                var before = table.statusOf(item.id());
                boolean isDone = isDone(item, statuses);
                if (before.isPresent() && isDone && !isDone(before.getAsLong(), statuses)) {
                    turned.put(item.id(), now);
                } else if (!isDone && table.isSeenDone(item.id())) {
                    reopened.add(item.id());
                }
                any |= table.upsert(item);
            }
            turned.forEach(table::seenDone);
            reopened.forEach(id -> table.seenDone(id, null));
            return any;
        });
        keep(turned, reopened);
        return changed;
    }

    /** Takes items out that are no longer found: archived ones stay as they were last known. */
    boolean leave(List<Long> gone, Set<Long> archived) {
        return rollup.write(table -> {
            boolean changed = false;
            for (long id : gone) {
                changed |= archived.contains(id) ? table.archive(id) : table.remove(id);
            }
            return changed;
        });
    }

    private void keep(Map<Long, Instant> turned, Set<Long> reopened) {
        if (!turned.isEmpty()) {
            seen.keep(turned);
        }
        if (!reopened.isEmpty()) {
            seen.forget(new ArrayList<>(reopened));
        }
    }

    private static boolean isDone(WorkItem item, Map<Long, JiraVocabulary.Status> statuses) {
        return isDone(item.statusId(), statuses);
    }

    private static boolean isDone(long statusId, Map<Long, JiraVocabulary.Status> statuses) {
        var status = statuses.get(statusId);
        return status != null && status.category() == StatusCategory.DONE;
    }
}
