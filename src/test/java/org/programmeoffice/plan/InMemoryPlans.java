package org.programmeoffice.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.programmeoffice.common.InitiativeId;

/** Stages and milestones in lists. */
public final class InMemoryPlans implements Plans {
    private final List<Stage> stages = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();

    @Override
    public synchronized List<Stage> stages(Collection<InitiativeId> initiatives) {
        return stages.stream()
                .filter(stage -> initiatives.contains(stage.initiative()))
                .sorted(Comparator.comparing(Stage::initiative)
                        .thenComparing(Stage::order)
                        .thenComparing(Stage::number))
                .toList();
    }

    @Override
    public synchronized List<Milestone> milestones(Collection<InitiativeId> initiatives) {
        return milestones.stream()
                .filter(milestone -> initiatives.contains(milestone.initiative()))
                .sorted(Comparator.comparing(Milestone::initiative).thenComparing(Milestone::number))
                .toList();
    }

    @Override
    public synchronized void save(Stage stage) {
        replace(stages, stage);
    }

    @Override
    public synchronized void save(Milestone milestone) {
        replace(milestones, milestone);
    }

    private static <T extends PlanEntry<T>> void replace(List<T> entries, T entry) {
        entries.removeIf(other -> other.initiative().equals(entry.initiative()) && other.number() == entry.number());
        entries.add(entry);
    }
}
