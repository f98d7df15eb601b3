package org.programmeoffice.status;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.dependency.DependencyDetails;
import org.programmeoffice.plan.PlanOutlook;
import org.programmeoffice.plan.ScopeGrowth;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.workitem.ShownFigures;

/**
 * How one initiative stands.
 *
 * @param outlook what the plan comes to; empty if it vanished meanwhile
 * @param growth how the work in scope differs from the approved baseline; empty without one, or while not all work is known
 * @param dependencies every dependency of the initiative and of what is below it, by number
 */
public record Status(
        InitiativeDetails details,
        ShownFigures figures,
        Trend trend,
        Optional<PlanOutlook> outlook,
        Optional<ScopeGrowth> growth,
        List<DependencyDetails> dependencies) {
    public Status {
        dependencies = List.copyOf(dependencies);
    }

    /** Returns the dependencies that somebody has to see to. */
    public List<DependencyDetails> troubles() {
        return dependencies.stream()
                .filter(each -> each.slack().reason().isTrouble())
                .toList();
    }
}
