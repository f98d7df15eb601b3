package org.programmeoffice.plan.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.programmeoffice.common.Money;
import org.programmeoffice.plan.FrozenBudget;
import org.programmeoffice.plan.FrozenPlan;

/** What a baseline promised. */
public record FrozenPlanJson(
        List<FrozenStageJson> stages, List<FrozenMilestoneJson> milestones, List<FrozenCostJson> costs) {
    /** A stage with the name of that day. */
    public record FrozenStageJson(int number, String name, DatesJson dates) {}

    /** A milestone with the name and mark of that day. */
    public record FrozenMilestoneJson(int number, String name, boolean key, String date) {}

    /** What was planned for a category and month. */
    public record FrozenCostJson(String category, String month, String planned) {}

    static FrozenPlanJson of(FrozenPlan plan) {
        return new FrozenPlanJson(
                plan.stages().stream()
                        .map(stage -> new FrozenStageJson(stage.number(), stage.name(), DatesJson.of(stage.dates())))
                        .toList(),
                plan.milestones().stream()
                        .map(entry -> new FrozenMilestoneJson(
                                entry.number(),
                                entry.name(),
                                entry.key(),
                                entry.date().toString()))
                        .toList(),
                plan.budget().stream().flatMap(FrozenPlanJson::costs).toList());
    }

    private static Stream<FrozenCostJson> costs(FrozenBudget budget) {
        return budget.planned().entrySet().stream().flatMap(part -> part.getValue().entrySet().stream()
                .map(month -> new FrozenCostJson(
                        part.getKey().name().toLowerCase(Locale.ROOT),
                        month.getKey().toString(),
                        new Money(month.getValue(), budget.currency()).amount().toPlainString())));
    }
}
