package org.programmeoffice.workitem;

/** Something odd about a work item that a figure would hide. Counted and listed, never an error. */
public enum Anomaly implements ItemGroup {
    /** Counted as progress; not in throughput unless first seen done later than the first load. */
    DONE_WITHOUT_RESOLUTION,
    /** Counted as resolved, not as progress. */
    RESOLUTION_BUT_NOT_DONE,
    /** In no week's throughput. */
    RESOLUTION_WITHOUT_DATE,
    DATE_WITHOUT_RESOLUTION,
    RESOLVED_BEFORE_CREATED,
    /** The epic was deleted or never came along: no epic rule can reach the item. */
    EPIC_LINK_TO_MISSING,
    EPIC_LINK_TO_NON_EPIC,
    EPIC_WITH_EPIC_LINK,
    SUB_TASK_WITH_OWN_EPIC_LINK,
    SUB_TASK_WITHOUT_PARENT,
    PARENT_MISSING,
    NEGATIVE_POINTS,
    FRACTIONAL_POINTS,
    /** The epic stands in another Jira project. */
    CROSS_PROJECT_EPIC_CHILD,
    /** Done itself while an item below it is open. */
    DONE_WITH_OPEN_CHILD;

    @SuppressWarnings("EnumOrdinal") // positions live within one pass and are never stored
    int position() {
        return ordinal();
    }

    int bit() {
        return 1 << position();
    }
}
