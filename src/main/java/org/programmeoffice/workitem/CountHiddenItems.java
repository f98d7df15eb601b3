package org.programmeoffice.workitem;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Permissions permissions;
    private final Rollup rollup;
    private final WorkItemSearch search;
    private final Background background;
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
        var question = new Question(viewer, node.id(), snapshot.computedAt());
        var waiting =
                new HiddenItems(false, snapshot.figures(node.id()).inScope().items(), 0);
        var known = answers.putIfAbsent(question, waiting);
        if (known == null) {
            background.run(Duration.ZERO, () -> answer(question, waiting, snapshot));
            return answers.getOrDefault(question, waiting);
        }
        return known;
    }

    private void answer(Question question, HiddenItems waiting, RollupSnapshot snapshot) {
        try {
            var ids = snapshot.allIds(question.initiative(), ItemGroup.Part.IN_SCOPE);
            long visible = 0;
            for (int start = 0; start < ids.length; start += CHUNK) {
                int end = Math.min(ids.length, start + CHUNK);
                visible += search.countVisible(
                        question.viewer(),
                        Arrays.stream(ids, start, end).boxed().toList());
            }
            answers.put(question, new HiddenItems(true, ids.length, ids.length - visible));
        } finally {
            // Only if it failed is the question still open: then the next one who asks tries again.
            answers.remove(question, waiting);
        }
    }
}
