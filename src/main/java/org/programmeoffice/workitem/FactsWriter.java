package org.programmeoffice.workitem;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes items into the table and dates those that turn done without a resolution date. Who finds an item done at the first sight
 * cannot know since when: it gets no date.
 */
public final class FactsWriter {
    private final Rollup rollup;
    private final FirstSeenDone seen;
    private final OwedDates owed;
    private final JiraVocabulary vocabulary;
    private final Clock clock;

    public FactsWriter(Rollup rollup, FirstSeenDone seen, JiraVocabulary vocabulary, Clock clock) {
        this.rollup = rollup;
        this.seen = seen;
        this.owed = new OwedDates(seen);
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
        var dateless = new HashSet<Long>();
        var now = clock.instant();
        boolean changed = rollup.write(table -> {
            boolean any = false;
            for (var item : items) {
                var before = table.statusOf(item.id());
                boolean needsDate = isDone(item, statuses) && item.dates().resolved() == null;
                if (!needsDate && table.isSeenDone(item.id())) {
                    dateless.add(item.id());
                } else if (needsDate && before.isPresent() && !isDone(before.getAsLong(), statuses)) {
                    turned.put(item.id(), now);
                }
                any |= table.upsert(item);
            }
            turned.forEach(table::seenDone);
            dateless.forEach(id -> table.seenDone(id, null));
            return any;
        });
        owed.turned(turned);
        owed.forget(dateless);
        owed.pay();
        return changed;
    }

    /** Takes items out that are no longer found: archived ones stay as they were last known. */
    boolean leave(List<Long> gone, Set<Long> archived) {
        var dateless = new HashSet<Long>();
        boolean left = rollup.write(table -> {
            boolean changed = false;
            for (long id : gone) {
                if (archived.contains(id)) {
                    changed |= table.archive(id);
                } else {
                    changed |= table.remove(id);
                    dateless.add(id);
                }
            }
            return changed;
        });
        owed.forget(dateless);
        owed.pay();
        return left;
    }

    /** Keeps the dates that could not be kept when they were found. */
    void keepOwed() {
        owed.pay();
    }

    /** Forgets the dates of items that are not there or not done, as when they went while no node looked. */
    void forgetOthers() {
        var statuses = vocabulary.statuses();
        var kept = seen.all().keySet();
        owed.forget(rollup.write(table -> kept.stream()
                .filter(id -> table.statusOf(id).stream().noneMatch(status -> isDone(status, statuses)))
                .toList()));
        owed.pay();
    }

    private static boolean isDone(WorkItem item, Map<Long, JiraVocabulary.Status> statuses) {
        return isDone(item.statusId(), statuses);
    }

    private static boolean isDone(long statusId, Map<Long, JiraVocabulary.Status> statuses) {
        var status = statuses.get(statusId);
        return status != null && status.category() == StatusCategory.DONE;
    }
}
