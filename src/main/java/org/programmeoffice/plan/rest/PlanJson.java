package org.programmeoffice.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.plan.PlanOverview;

/**
 * The dates of an initiative.
 *
 * @param finish the last day of any stage or milestone; null if not known
 * @param complete whether everything has finished
 * @param percentByMilestones progress by milestones with a weight; null if none has one
 */
public record PlanJson(
        List<StageJson> stages,
        List<MilestoneJson> milestones,
        @Nullable String finish,
        SlipJson slip,
        boolean complete,
        @Nullable Integer percentByMilestones) {
    static PlanJson of(PlanOverview plan) {
        var percent = plan.progress().percent();
        return new PlanJson(
                plan.stages().stream()
                        .map(stage -> StageJson.of(stage, plan.baselines()))
                        .toList(),
                plan.milestones().stream()
                        .map(milestone -> MilestoneJson.of(milestone, plan.baselines()))
                        .toList(),
                plan.time().finish().map(Object::toString).orElse(null),
                SlipJson.of(plan.time().slip()),
                plan.time().complete(),
                percent.isPresent() ? percent.getAsInt() : null);
    }
}
