package org.programmeoffice.plan;

import java.util.List;
import org.programmeoffice.rollup.Progress;

/**
 * The dates of one initiative.
 *
 * @param stages in use, in order
 * @param milestones in use, by expected date, those without one last
 * @param baselines what to read their slips against
 * @param time when it finishes
 * @param progress by milestones with a weight
 */
public record PlanOverview(
        List<Stage> stages,
        List<Milestone> milestones,
        BaselineHistory baselines,
        TimePosition time,
        Progress progress) {}
