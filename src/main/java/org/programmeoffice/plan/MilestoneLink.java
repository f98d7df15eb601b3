package org.programmeoffice.plan;

/**
 * What in Jira a milestone stands for.
 *
 * @param id the host's number of the version or work item, from 1
 */
public record MilestoneLink(Target target, long id) {
    /** What kind of thing it is. */
    public enum Target {
        /** A fix version: the milestone is its release. */
        VERSION,
        /** A work item, such as an epic: the milestone is its completion. */
        WORK_ITEM
    }

    public MilestoneLink {
        if (id < 1) {
            throw new IllegalArgumentException("not an id of Jira: " + id);
        }
    }
}
