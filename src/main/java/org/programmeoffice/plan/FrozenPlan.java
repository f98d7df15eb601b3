package org.programmeoffice.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A whole plan as it stood when it was proposed. The work items in scope may be many and are kept apart ({@link
 * Baselines#scope}).
 *
 * @param milestones those with a date, by number
 * @param stages by number
 * @param budget planned money by category and month; empty if none was planned
 * @param scope how much work was in scope
 */
public record FrozenPlan(
        List<FrozenMilestone> milestones, List<FrozenStage> stages, Optional<FrozenBudget> budget, ScopeSize scope) {
    public FrozenPlan {
        milestones = milestones.stream()
                .sorted(Comparator.comparingInt(FrozenMilestone::number))
                .toList();
        stages = stages.stream()
                .sorted(Comparator.comparingInt(FrozenStage::number))
                .toList();
        budget = budget.filter(money -> !money.planned().isEmpty());
    }

    /** Returns what is planned now: retired entries and milestones without a date are left out. */
    public static FrozenPlan of(
            List<Milestone> milestones, List<Stage> stages, Optional<Budget> budget, ScopeSize scope) {
        var dates = milestones.stream()
                .filter(milestone -> !milestone.retired())
                .flatMap(milestone -> milestone.expected().stream()
                        .map(day -> new FrozenMilestone(milestone.number(), milestone.name(), milestone.key(), day)))
                .toList();
        var parts = stages.stream()
                .filter(stage -> !stage.retired())
                .map(stage -> new FrozenStage(stage.number(), stage.name(), stage.expected()))
                .toList();
        return new FrozenPlan(dates, parts, budget.map(Budget::freeze), scope);
    }

    /** Returns whether nothing is planned, so that there is nothing to promise. */
    public boolean isEmpty() {
        return milestones.isEmpty() && stages.isEmpty() && budget.isEmpty() && scope.items() == 0;
    }

    /** Returns the first day that was promised: of any stage or milestone. */
    public Optional<LocalDate> start() {
        return days(FrozenPlan::startOf, FrozenMilestone::date).min(Comparator.naturalOrder());
    }

    /** Returns the last day that was promised, of any stage or milestone. */
    public Optional<LocalDate> finish() {
        return days(FrozenStage::finish, FrozenMilestone::date).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> startOf(FrozenStage stage) {
        return stage.dates().start();
    }

    private Stream<LocalDate> days(
            Function<FrozenStage, Optional<LocalDate>> ofStage, Function<FrozenMilestone, LocalDate> ofMilestone) {
        return Stream.concat(
                stages.stream().flatMap(stage -> ofStage.apply(stage).stream()),
                milestones.stream().map(ofMilestone));
    }

    Optional<FrozenMilestone> milestone(int number) {
        return milestones.stream().filter(entry -> entry.number() == number).findFirst();
    }

    Optional<FrozenStage> stage(int number) {
        return stages.stream().filter(entry -> entry.number() == number).findFirst();
    }
}
