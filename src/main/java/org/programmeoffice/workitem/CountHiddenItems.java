package org.programmeoffice.workitem;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/**
 * Counts, as the viewer, how many items of a scope the viewer may not see. Chunk by chunk on another thread; the answer is kept
 * per viewer and snapshot, so whoever asks gets "not counted yet" first and asks again.
 */
public final class CountHiddenItems {
    private static final int CHUNK = 1000;
    private static final int KEPT = 1000;
    /** So many questions wait at most; who asks one more is told that it is not counted yet, and asks again. */
    private static final int WAITING = 100;

    private final Permissions permissions;
    private final Rollup rollup;
    private final WorkItemSearch search;
    private final Background background;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Question, HiddenItems> answers = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, HiddenItems> eldest) {
            return size() > KEPT;
        }
    });

    private record Question(UserKey viewer, InitiativeId initiative, Instant computedAt) {}

    public CountHiddenItems(Permissions permissions, Rollup rollup, WorkItemSearch search, Background background) {
        this.permissions = permissions;
        this.rollup = rollup;
        this.search = search;
        this.background = background;
    }

    public Outcome<HiddenItems> count(UserKey viewer, InitiativeKey key) {
        return permissions.demand(viewer, Action.VIEW, key).map(node -> count(viewer, node));
    }

    private HiddenItems count(UserKey viewer, InitiativeNode node) {
        var snapshot = rollup.snapshot();
        var figures = snapshot.figures(node.id());
        var question = new Question(viewer, node.id(), snapshot.computedAt());
        var waiting = new HiddenItems(false, figures.inScope().items() - figures.archived(), 0);
        var known = answers.get(question);
        if (known == null && ask(question, waiting, snapshot)) {
            return answers.getOrDefault(question, waiting);
        }
        return known == null ? waiting : known;
    }

    /** Lets the question wait for its answer, unless too many do. Returns whether it waits. */
    private boolean ask(Question question, HiddenItems waiting, RollupSnapshot snapshot) {
        if (asked.incrementAndGet() > WAITING || answers.putIfAbsent(question, waiting) != null) {
            asked.decrementAndGet();
            return false;
        }
        background.run(Duration.ZERO, () -> answer(question, waiting, snapshot));
        return true;
    }

    private void answer(Question question, HiddenItems waiting, RollupSnapshot snapshot) {
        try {
            var ids = ids(question.initiative(), snapshot);
            long visible = 0;
            for (int start = 0; start < ids.size(); start += CHUNK) {
                var chunk = ids.subList(start, Math.min(ids.size(), start + CHUNK));
                visible += search.countVisible(question.viewer(), chunk);
            }
            answers.put(question, new HiddenItems(true, ids.size(), ids.size() - visible));
        } finally {
            asked.decrementAndGet();
            // Only if it failed is the question still open: then the next one who asks tries again.
            answers.remove(question, waiting);
        }
    }

    /** Returns what a search could find: everything in scope but what is archived. */
    private static List<Long> ids(InitiativeId initiative, RollupSnapshot snapshot) {
        var all = Arrays.stream(snapshot.allIds(initiative, ItemGroup.Part.IN_SCOPE))
                .boxed()
                .toList();
        var archived = snapshot.archivedAmong(all);
        return all.stream().filter(id -> !archived.contains(id)).toList();
    }
}
