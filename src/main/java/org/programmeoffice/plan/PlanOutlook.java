package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the plan of one initiative says in a line of a list.
 *
 * @param time by its own stages and milestones
 * @param latestBelow the last finish of what stands below it; empty if none is known
 * @param cost its own budget and those below it
 * @param promisedScope how much work the baseline that is approved now promises; empty without one
 */
public record PlanOutlook(
        TimePosition time, Optional<LocalDate> latestBelow, CostOutlook cost, Optional<ScopeSize> promisedScope) {
    /** Returns the finish by its own plan, else the last one below it. */
    public Optional<LocalDate> finish() {
        return time.finish().or(this::latestBelow);
    }
}
