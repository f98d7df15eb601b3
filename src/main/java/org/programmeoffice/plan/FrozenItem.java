package org.programmeoffice.plan;

import java.util.OptionalLong;

/**
 * A work item that was in scope when a baseline was proposed.
 *
 * @param id the host's number, from 1
 * @param points its estimate in thousandths of a point, from 0; empty if it was not estimated
 */
public record FrozenItem(long id, OptionalLong points) {
    public FrozenItem {
        if (id < 1 || points.orElse(0) < 0) {
            throw new IllegalArgumentException("not a work item in scope: " + id + ", " + points);
        }
    }
}
