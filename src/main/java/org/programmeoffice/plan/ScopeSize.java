package org.programmeoffice.plan;

/**
 * How much work a baseline promised.
 *
 * @param items how many work items
 * @param estimated how many of them had an estimate
 * @param points what these were estimated at, in thousandths of a point
 */
public record ScopeSize(int items, int estimated, long points) {
    /** No work was linked. */
    public static final ScopeSize NONE = new ScopeSize(0, 0, 0);
}
