package org.programmeoffice.workitem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Jira calls an issue, as the few numbers that figures need. Ids are Jira's own; 0 stands for "none" where a link or
 * a resolution is missing, since Jira's ids are positive.
 *
 * @param resolutionId 0 if unresolved
 * @param points thousandths; empty if not estimated, which differs from 0
 */
public record WorkItem(
        long id,
        long jiraProjectId,
        long typeId,
        long statusId,
        long resolutionId,
        OptionalLong points,
        Effort effort,
        Dates dates,
        Links links) {
    public WorkItem {
        if (id <= 0 || jiraProjectId <= 0 || resolutionId < 0) {
            throw new IllegalArgumentException("ids are positive: item " + id + ", Jira project " + jiraProjectId);
        }
    }

    /**
     * Time in seconds, of the item itself and never of its sub-tasks. What Jira leaves empty is 0.
     *
     * @param original original estimate
     * @param remaining remaining estimate
     * @param spent time spent
     */
    public record Effort(long original, long remaining, long spent) {
        public static final Effort NONE = new Effort(0, 0, 0);
    }

    /**
     * Dates of an item, kept to the second.
     *
     * @param resolved the resolution date, also if there is no resolution
     */
    public record Dates(Instant created, @Nullable Instant resolved, @Nullable LocalDate due, Instant updated) {}

    /**
     * What an item points to.
     *
     * @param parentId the parent of a sub-task; 0 if there is none
     * @param epicId the value of the Epic Link; 0 if there is none or it points to something that does not exist
     * @param epicMissing whether the Epic Link has a value that cannot be found
     */
    public record Links(
            long parentId, long epicId, boolean epicMissing, Set<Long> fixVersionIds, Set<Long> componentIds) {
        public static final Links NONE = new Links(0, 0, false, Set.of(), Set.of());

        public Links {
            fixVersionIds = Set.copyOf(fixVersionIds);
            componentIds = Set.copyOf(componentIds);
        }
    }

    /** Returns the ids of the items, in their order. */
    static List<Long> idsOf(List<WorkItem> items) {
        return items.stream().map(WorkItem::id).toList();
    }
}
