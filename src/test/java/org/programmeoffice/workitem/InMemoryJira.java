package org.programmeoffice.workitem;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.UserKey;

/** A Jira whose items are in a map and whose index can be told to lose some; keys are "P" and the id, by which they are sorted. */
final class InMemoryJira implements WorkItemFeed {
    final TreeMap<Long, WorkItem> index = new TreeMap<>();
    final Set<Long> archived = new HashSet<>();
    /** Items that exist although the index lacks them. */
    final Set<Long> unindexed = new HashSet<>();

    final Set<Long> changed = new HashSet<>();
    final Set<UserKey> gone = new HashSet<>();
    final Map<String, Set<Long>> searches = new HashMap<>();
    int pageLimit = 1000;
    /** How many items the index counts but no page holds. */
    int uncounted;

    /** How many changes one page holds. */
    int changesLimit = 1000;

    IntConsumer beforeChanges = start -> {};
    Consumer<String> beforeSearch = jql -> {};
    int pages;
    int counts;
    int itemReads;
    int fullSearches;
    Runnable afterPage = () -> {};

    InMemoryJira put(ItemFixture... items) {
        for (var item : items) {
            var built = item.build();
            index.put(built.id(), built);
            changed.add(built.id());
        }
        return this;
    }

    /** Forgets what changed, as when a long time has passed. */
    void longAfter() {
        changed.clear();
    }

    @Override
    public List<Long> jiraProjects() {
        return index.values().stream().map(WorkItem::jiraProjectId).distinct().toList();
    }

    @Override
    public long count(long jiraProjectId) {
        counts++;
        return uncounted
                + index.values().stream()
                        .filter(item -> item.jiraProjectId() == jiraProjectId)
                        .count();
    }

    @Override
    public Page page(long jiraProjectId, String afterKey, int size) {
        pages++;
        long after = afterKey.isEmpty() ? 0 : Long.parseLong(afterKey.substring(1));
        if (after > 0 && !index.containsKey(after)) {
            return Page.EMPTY;
        }
        var items = index.tailMap(after, false).values().stream()
                .filter(item -> item.jiraProjectId() == jiraProjectId)
                .limit(Math.min(size, pageLimit))
                .toList();
        afterPage.run();
        return items.isEmpty()
                ? Page.EMPTY
                : new Page(items, "P" + items.get(items.size() - 1).id());
    }

    @Override
    public Changes changedWithin(Duration age, int start, int size) {
        beforeChanges.accept(start);
        var all = index.values().stream()
                .filter(item -> changed.contains(item.id()))
                .toList();
        return new Changes(
                all.stream().skip(start).limit(Math.min(size, changesLimit)).toList(), all.size());
    }

    @Override
    public List<WorkItem> items(Collection<Long> ids) {
        beforeChanges.accept(0);
        itemReads++;
        return ids.stream().map(index::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Existing existing(Collection<Long> ids) {
        return new Existing(among(ids, unindexed), among(ids, archived));
    }

    private static Set<Long> among(Collection<Long> ids, Set<Long> some) {
        var found = new HashSet<>(ids);
        found.retainAll(some);
        return found;
    }

    @Override
    public Hits idsOf(UserKey person, String jql, int start, int size) {
        beforeSearch.accept(jql);
        fullSearches += size > 0 && start == 0 ? 1 : 0;
        return hits(person, searches.get(jql), start, size);
    }

    @Override
    public Hits changedIdsOf(UserKey person, String jql, Duration age, int start, int size) {
        beforeSearch.accept(jql);
        var ids = new HashSet<>(searches.getOrDefault(jql, Set.of()));
        ids.retainAll(changed);
        return hits(person, ids, start, size);
    }

    private Hits hits(UserKey person, @Nullable Set<Long> ids, int start, int size) {
        if (gone.contains(person)) {
            return new Hits.PersonGone();
        }
        if (ids == null) {
            return new Hits.NotUnderstood("unknown text");
        }
        return new Hits.Found(ids.stream().sorted().skip(start).limit(size).toList(), ids.size());
    }
}
