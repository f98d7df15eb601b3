package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/**
 * A point in time that matters. What was promised for it stands in the baselines.
 *
 * @param number unique within the initiative, never reused
 * @param key whether it is shown wherever there is room for few
 * @param forecast when it is expected
 * @param actual when it was achieved; empty until then
 * @param link what in Jira it stands for
 * @param weight its share in progress by milestones, from 1; empty if it does not count there
 * @param retired whether it was taken out of the plan; it stays in history and in old baselines
 */
public record Milestone(
        InitiativeId initiative,
        int number,
        String name,
        MilestoneType type,
        boolean key,
        Optional<LocalDate> forecast,
        Optional<LocalDate> actual,
        Optional<MilestoneLink> link,
        Optional<Integer> weight,
        boolean retired) {
    public Milestone {
        if (weight.filter(share -> share < 1).isPresent()) {
            throw new IllegalArgumentException("a weight is positive: " + weight);
        }
    }

    /** Returns the day: as it happened, else as forecast. */
    public Optional<LocalDate> expected() {
        return actual.or(() -> forecast);
    }

    /** Returns how far it has moved since the baselines. */
    public Slip slip(BaselineHistory baselines) {
        return Slip.of(expected(), baselines, plan -> plan.milestone(number).map(FrozenMilestone::date));
    }

    public Milestone retire() {
        return new Milestone(initiative, number, name, type, key, forecast, actual, link, weight, true);
    }
}
