package org.programmeoffice.workitem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads one Jira project page by page after the last key. A page after a key that is gone is empty, so an empty page ends the
 * load only if as many items were read as the index counts; otherwise it goes on from an earlier key.
 */
final class JiraProjectLoad {
    private static final int PAGE = 1000;
    private static final int ROUNDS = 3;

    private final WorkItemFeed feed;
    private final Pace pace;
    private final long jiraProject;
    private LongIntMap found = new LongIntMap();
    private final Deque<String> anchors = new ArrayDeque<>();
    private long indexed;
    private int sizeBefore;
    private int back = 1;

    JiraProjectLoad(WorkItemFeed feed, Pace pace, long jiraProject) {
        this.feed = feed;
        this.pace = pace;
        this.jiraProject = jiraProject;
    }

    /** Hands over every page until as many items were read as the index counts, or three rounds did not agree. */
    void read(Consumer<List<WorkItem>> pages) {
        String after = "";
        for (int rounds = 0; rounds < ROUNDS; rounds += after.isEmpty() ? 1 : 0) {
            pace.beforePage();
            var page = feed.page(jiraProject, after, PAGE);
            if (page.items().isEmpty()) {
                indexed = feed.count(jiraProject);
                if (agrees()) {
                    return;
                }
                after = earlier();
            } else {
                page.items().forEach(item -> found.put(item.id(), 1));
                pages.accept(page.items());
                after = page.lastKey();
                anchors.push(after);
            }
        }
    }

    /** Returns whether as many items were read as the index counted at the end. */
    boolean agrees() {
        return found.size() == indexed;
    }

    boolean contains(long id) {
        return found.get(id) >= 0;
    }

    int size() {
        return found.size();
    }

    long indexed() {
        return indexed;
    }

    /** Goes back one key, and twice as far each time that this brought nothing new; at last to the beginning, anew. */
    private String earlier() {
        back = found.size() > sizeBefore ? 1 : back * 2;
        sizeBefore = found.size();
        for (int step = 0; step < back && !anchors.isEmpty(); step++) {
            anchors.pop();
        }
        if (anchors.isEmpty() || found.size() > indexed) {
            anchors.clear();
            found = new LongIntMap();
            sizeBefore = 0;
            back = 1;
            return "";
        }
        return anchors.element();
    }
}
