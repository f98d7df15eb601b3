package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.rollup.Progress;

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
 * @param revision the number of its newest revision, from 1
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
        boolean retired,
        int revision)
        implements PlanEntry<Milestone> {
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

    /** Returns what it adds to progress by milestones; nothing without a weight. */
    public Progress progress() {
        long share = weight.orElse(0);
        return Progress.ofUnits(actual.isPresent() ? share : 0, share);
    }

    @Override
    public Milestone retire() {
        return new Milestone(initiative, number, name, type, key, forecast, actual, link, weight, true, revision);
    }

    @Override
    public Milestone at(int newest) {
        return new Milestone(initiative, number, name, type, key, forecast, actual, link, weight, retired, newest);
    }

    @Override
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("type", type.name());
        fields.put("key", key ? "true" : "");
        fields.put("forecast", PlanEntry.text(forecast));
        fields.put("actual", PlanEntry.text(actual));
        fields.put("link", PlanEntry.text(link.map(to -> to.target() + " " + to.id())));
        fields.put("weight", PlanEntry.text(weight));
        fields.put("retired", retired ? "true" : "");
        return fields;
    }
}
