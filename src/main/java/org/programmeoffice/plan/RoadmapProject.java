package org.programmeoffice.plan;

import java.util.List;
import org.programmeoffice.common.InitiativeKey;

/** What a row of a roadmap is made from. Retired entries are passed over. */
public record RoadmapProject(
        InitiativeKey key, String title, List<Stage> stages, List<Milestone> milestones, BaselineHistory baselines) {
    public RoadmapProject {
        stages = stages.stream().filter(stage -> !stage.retired()).toList();
        milestones =
                milestones.stream().filter(milestone -> !milestone.retired()).toList();
    }
}
