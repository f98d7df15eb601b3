package org.programmeoffice.workitem;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.programmeoffice.common.UserKey;

/**
 * Facts about work items as the host's index has them. All but {@link #idsOf} see every item, whatever a person may see.
 * Never called in a request thread.
 */
public interface WorkItemFeed {
    /** Returns the ids of all Jira projects, archived ones left out. */
    List<Long> jiraProjects();

    /** Returns how many items the Jira project has in the index now. */
    long count(long jiraProjectId);

    /**
     * Returns the items of the Jira project whose key comes after the one given, in key order.
     *
     * @param afterKey the last key of an earlier page; empty for the first page. If that item is gone the page is empty,
     *     never an error.
     * @param size at most 1,000
     */
    Page page(long jiraProjectId, String afterKey, int size);

    /** Returns items of all Jira projects that changed within the last so long, in a stable order, from that position. */
    Changes changedWithin(Duration age, int start, int size);

    /**
     * Returns those of the items that the index has now, in no particular order.
     *
     * @param ids at least one and at most 1,000
     */
    List<WorkItem> items(Collection<Long> ids);

    /** Returns which of the items still exist, whatever the index has; an item in neither set was deleted. */
    Existing existing(Collection<Long> ids);

    /** Returns ids that the search finds as that person, with security, from that position. */
    Hits idsOf(UserKey person, String jql, int start, int size);

    /** As {@link #idsOf}, of items that changed within the last so long only. */
    Hits changedIdsOf(UserKey person, String jql, Duration age, int start, int size);

    /** A page of a Jira project. The last key is empty exactly if there are no items. */
    record Page(List<WorkItem> items, String lastKey) {
        public static final Page EMPTY = new Page(List.of(), "");

        public Page {
            items = List.copyOf(items);
        }
    }

    /** A part of what changed; the total is that of the whole search. */
    record Changes(List<WorkItem> items, long total) {
        public Changes {
            items = List.copyOf(items);
        }
    }

    /**
     * Items that exist.
     *
     * @param live could be found by a search, if the index had them
     * @param archived by themselves or with their Jira project, so that no search finds them
     */
    record Existing(Set<Long> live, Set<Long> archived) {
        public Existing {
            live = Set.copyOf(live);
            archived = Set.copyOf(archived);
        }
    }

    /** What a search as a person found, or why it could not be run. */
    sealed interface Hits {
        /** A part of the ids; the total is that of the whole search. */
        record Found(List<Long> ids, long total) implements Hits {
            public Found {
                ids = List.copyOf(ids);
            }
        }

        /** The person does not exist, is inactive, or may not use Jira. */
        record PersonGone() implements Hits {}

        /** The text cannot be searched any more, as when a field it names was removed. */
        record NotUnderstood(String reason) implements Hits {}

        /** The host failed over the search, as when it is too large for it; the next try may succeed. */
        record Failed() implements Hits {}
    }
}
