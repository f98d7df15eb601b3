package org.programmeoffice.plugin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.plan.Milestone;
import org.programmeoffice.plan.MilestoneLink;
import org.programmeoffice.plan.MilestoneType;
import org.programmeoffice.plan.Plans;
import org.programmeoffice.portfolio.PlannedDate;
import org.programmeoffice.portfolio.PlannedDates;
import org.programmeoffice.workitem.Background;

/**
 * The milestones of all initiatives, kept in memory so that nobody has to wait for them. They are read with each look at the
 * host's work items, and once more soon after somebody saw some that were not quite new.
 */
final class KnownMilestones implements PlannedDates {
    private static final Comparator<PlannedDate> BY_DAY = Comparator.comparing(
                    (PlannedDate date) -> date.day().orElse(LocalDate.MAX))
            .thenComparing(PlannedDate::name);

    private static final Duration NEW = Duration.ofSeconds(5);

    private final InitiativeTree tree;
    private final Plans plans;
    private final Background background;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile long readAt = System.nanoTime();
    private volatile Known known = new Known(Map.of(), Map.of());

    private record Known(Map<InitiativeId, PlannedDate> next, Map<Long, List<PlannedDate>> byItem) {}

    KnownMilestones(InitiativeTree tree, Plans plans, Background background) {
        this.tree = tree;
        this.plans = plans;
        this.background = background;
    }

    /** Reads them all. */
    void refresh() {
        var all = plans.milestones(tree.all().stream().map(InitiativeNode::id).toList()).stream()
                .filter(milestone -> !milestone.retired())
                .toList();
        var next = new HashMap<InitiativeId, PlannedDate>();
        all.stream()
                .map(KnownMilestones::dateOf)
                .filter(date -> !date.achieved())
                .sorted(BY_DAY)
                .forEach(date -> next.putIfAbsent(date.on(), date));
        var byItem = all.stream()
                .filter(milestone ->
                        milestone.link().filter(KnownMilestones::isItem).isPresent())
                .collect(groupingBy(
                        milestone -> milestone.link().orElseThrow().id(), mapping(KnownMilestones::dateOf, toList())));
        known = new Known(next, byItem);
        readAt = System.nanoTime();
    }

    @Override
    public Optional<PlannedDate> nextOf(InitiativeId initiative) {
        askIfOld();
        return Optional.ofNullable(known.next().get(initiative));
    }

    @Override
    public List<PlannedDate> standingFor(long item) {
        return known.byItem().getOrDefault(item, List.of());
    }

    private void askIfOld() {
        if (System.nanoTime() - readAt > NEW.toNanos() && asked.compareAndSet(false, true)) {
            background.run(Duration.ZERO, () -> {
                asked.set(false);
                refresh();
            });
        }
    }

    private static boolean isItem(MilestoneLink link) {
        return link.target() == MilestoneLink.Target.WORK_ITEM;
    }

    private static PlannedDate dateOf(Milestone milestone) {
        return new PlannedDate(
                milestone.initiative(),
                milestone.name(),
                milestone.type() == MilestoneType.GATE,
                milestone.expected(),
                milestone.actual().isPresent());
    }
}
