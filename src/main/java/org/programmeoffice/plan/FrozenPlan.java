package org.programmeoffice.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A whole plan as it stood when it was proposed.
 *
 * @param milestones those with a date, by number
 * @param stages by number
 * @param budget planned money by category and month
 * @param scope the work items in scope
 */
public record FrozenPlan(
        List<FrozenMilestone> milestones, List<FrozenStage> stages, FrozenBudget budget, FrozenScope scope) {
    public FrozenPlan {
        milestones = milestones.stream()
                .sorted(Comparator.comparingInt(FrozenMilestone::number))
                .toList();
        stages = stages.stream()
                .sorted(Comparator.comparingInt(FrozenStage::number))
                .toList();
    }

    /** Returns what is planned now: retired entries and milestones without a date are left out. */
    public static FrozenPlan of(List<Milestone> milestones, List<Stage> stages, Budget budget, FrozenScope scope) {
        var dates = milestones.stream()
                .filter(milestone -> !milestone.retired())
                .flatMap(milestone -> milestone.expected().stream()
                        .map(day -> new FrozenMilestone(milestone.number(), milestone.name(), milestone.key(), day)))
                .toList();
        var parts = stages.stream()
                .filter(stage -> !stage.retired())
                .map(stage -> new FrozenStage(stage.number(), stage.name(), stage.expected()))
                .toList();
        return new FrozenPlan(dates, parts, budget.freeze(), scope);
    }

    /** Returns whether nothing is planned, so that there is nothing to promise. */
    public boolean isEmpty() {
        return milestones.isEmpty()
                && stages.isEmpty()
                && budget.isEmpty()
                && scope.items().isEmpty();
    }

    Optional<FrozenMilestone> milestone(int number) {
        return milestones.stream().filter(entry -> entry.number() == number).findFirst();
    }

    Optional<FrozenStage> stage(int number) {
        return stages.stream().filter(entry -> entry.number() == number).findFirst();
    }
}
