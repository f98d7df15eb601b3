package org.programmeoffice.workitem.rest;

import org.programmeoffice.workitem.RollupSnapshot;

/**
 * How far the figures of this node can be relied on.
 *
 * @param loaded whether the first load is over; until then figures are too low
 * @param items how many work items figures are made from
 */
public record StatusJson(boolean loaded, int items, String factsAsOf, String computedAt) {
    static StatusJson of(RollupSnapshot snapshot) {
        return new StatusJson(
                snapshot.complete(),
                snapshot.items(),
                snapshot.factsAsOf().toString(),
                snapshot.computedAt().toString());
    }
}
