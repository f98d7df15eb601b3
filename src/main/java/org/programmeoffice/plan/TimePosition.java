package org.programmeoffice.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an initiative finishes, by the last of its stages and milestones.
 *
 * @param finish as it happened, else as forecast; empty if there is no date, or a stage in use has none to finish on
 * @param complete whether every stage has finished and every milestone was achieved; never without any
 * @param start the first day of the baseline that is approved now
 * @param slip of the finish, against the original and the latest baseline
 */
public record TimePosition(Optional<LocalDate> finish, boolean complete, Optional<LocalDate> start, Slip slip) {

    public static TimePosition of(List<Stage> stages, List<Milestone> milestones, BaselineHistory baselines) {
        var parts = stages.stream().filter(stage -> !stage.retired()).toList();
        var points =
                milestones.stream().filter(milestone -> !milestone.retired()).toList();
        var finish = finish(parts, points);
        return new TimePosition(
                finish,
                isComplete(parts, points),
                baselines.latest().flatMap(baseline -> baseline.plan().start()),
                Slip.of(finish, baselines, FrozenPlan::finish));
    }

    /** Returns how far the finish is off the baseline, to be held against a tolerance in that unit. */
    public Deviation deviation(ToleranceUnit unit) {
        if (complete) {
            return new Deviation.Complete();
        }
        if (slip.latest() instanceof Slip.Unknown unknown) {
            return new Deviation.Missing(
                    unknown.reason() == Slip.Reason.NO_DATE ? ToleranceReason.NO_DATA : ToleranceReason.NO_BASELINE);
        }
        return deviation(unit, (Slip.Days) slip.latest());
    }

    private Deviation deviation(ToleranceUnit unit, Slip.Days days) {
        var late = BigDecimal.valueOf(days.count());
        if (unit == ToleranceUnit.DAYS) {
            return new Deviation.Measured(late, ToleranceUnit.DAYS);
        }
        long duration = start.map(first -> ChronoUnit.DAYS.between(first, days.promised()))
                .orElse(0L);
        return Deviation.percent(late, BigDecimal.valueOf(duration));
    }

    private static Optional<LocalDate> finish(List<Stage> stages, List<Milestone> milestones) {
        if (stages.stream().anyMatch(stage -> stage.expected().finish().isEmpty())) {
            return Optional.empty();
        }
        return Stream.concat(
                        stages.stream().flatMap(stage -> stage.expected().finish().stream()),
                        milestones.stream().flatMap(milestone -> milestone.expected().stream()))
                .max(Comparator.naturalOrder());
    }

    private static boolean isComplete(List<Stage> stages, List<Milestone> milestones) {
        boolean any = !stages.isEmpty() || !milestones.isEmpty();
        return any
                && stages.stream().allMatch(stage -> stage.actual().finish().isPresent())
                && milestones.stream().allMatch(milestone -> milestone.actual().isPresent());
    }
}
