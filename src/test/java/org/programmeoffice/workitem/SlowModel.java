package org.programmeoffice.workitem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.rollup.IsoWeek;
import org.programmeoffice.rollup.WeekSeries;

/** The definitions of scope and figures, word for word and without a thought for speed: sets of items, nothing interned. */
final class SlowModel {
    private final Map<Long, WorkItem> items;
    private final Map<Long, Instant> seenDone;
    private final WorldFixture world;

    SlowModel(WorldFixture world, Collection<WorkItem> items, Map<Long, Instant> seenDone) {
        this.world = world;
        this.seenDone = seenDone;
        this.items = new TreeMap<>(items.stream().collect(Collectors.toMap(WorkItem::id, item -> item)));
    }

    Set<Long> reachedBy(ScopeRule rule) {
        var found = new TreeSet<Long>();
        items.values().stream().filter(item -> selects(rule, item)).forEach(item -> found.add(item.id()));
        return found;
    }

    private boolean selects(ScopeRule rule, WorkItem item) {
        var selector = rule.selector();
        if (selector instanceof Selector.Item one) {
            return item.id() == one.itemId();
        } else if (selector instanceof Selector.FixVersion version) {
            return item.links().fixVersionIds().contains(version.versionId());
        } else if (selector instanceof Selector.JiraComponent component) {
            return item.links().componentIds().contains(component.componentId());
        } else if (selector instanceof Selector.JiraProject project) {
            return item.jiraProjectId() == project.jiraProjectId();
        } else if (selector instanceof Selector.Epic epic) {
            return selectsByEpic(epic, item);
        }
        return Arrays.stream(world.hits.getOrDefault(rule.id(), new long[0])).anyMatch(id -> id == item.id());
    }

    private boolean selectsByEpic(Selector.Epic epic, WorkItem item) {
        if (item.id() == epic.itemId()) {
            return false;
        }
        if (epicOf(item) == epic.itemId()) {
            return true;
        }
        var parent = items.get(item.links().parentId());
        return epic.withSubTasks() && parent != null && parent.id() != epic.itemId() && epicOf(parent) == epic.itemId();
    }

    private long epicOf(WorkItem item) {
        return world.epicLinkField.isEmpty()
                ? item.links().parentId()
                : item.links().epicId();
    }

    List<ScopeRule> rulesOf(InitiativeId id, ScopeRule.Effect effect) {
        return world.rules.stream()
                .filter(rule -> rule.initiative().equals(id) && rule.effect() == effect)
                .toList();
    }

    List<InitiativeId> children(InitiativeId id) {
        return world.nodes.stream()
                .filter(node -> node.parent().filter(id::equals).isPresent())
                .map(InitiativeNode::id)
                .toList();
    }

    List<ScopeRule> includesAtAndBelow(InitiativeId id) {
        var all = new ArrayList<>(rulesOf(id, ScopeRule.Effect.INCLUDE));
        children(id).forEach(child -> all.addAll(includesAtAndBelow(child)));
        return all;
    }

    Set<Long> reached(InitiativeId id) {
        var all = new TreeSet<Long>();
        includesAtAndBelow(id).forEach(rule -> all.addAll(reachedBy(rule)));
        return all;
    }

    Set<Long> inScope(InitiativeId id) {
        var all = new TreeSet<Long>();
        rulesOf(id, ScopeRule.Effect.INCLUDE).forEach(rule -> all.addAll(reachedBy(rule)));
        children(id).forEach(child -> all.addAll(inScope(child)));
        rulesOf(id, ScopeRule.Effect.EXCLUDE).forEach(rule -> all.removeAll(reachedBy(rule)));
        return all;
    }

    /** The rule that took the item out: one of the initiative's own, else one below; the one with the lowest id. */
    private long reason(InitiativeId id, long item) {
        return rulesOf(id, ScopeRule.Effect.EXCLUDE).stream()
                .filter(rule -> reachedBy(rule).contains(item))
                .mapToLong(ScopeRule::id)
                .min()
                .orElseGet(() -> children(id).stream()
                        .filter(child -> reached(child).contains(item))
                        .mapToLong(child -> reason(child, item))
                        .min()
                        .orElseThrow());
    }

    Map<Long, Long> excludedByRule(InitiativeId id) {
        var counts = new HashMap<Long, Long>();
        var out = new TreeSet<>(reached(id));
        out.removeAll(inScope(id));
        out.forEach(item -> counts.merge(reason(id, item), 1L, Long::sum));
        return counts;
    }

    Set<Long> containers(InitiativeId id) {
        var reached = reached(id);
        return select(inScope(id), item -> items.values().stream()
                .anyMatch(child -> child.id() != item.id()
                        && reached.contains(child.id())
                        && (child.links().parentId() == item.id()
                                || child.links().epicId() == item.id())));
    }

    Set<Long> notDelivered(InitiativeId id) {
        var containers = containers(id);
        return select(
                inScope(id), item -> !containers.contains(item.id()) && item.resolutionId() == ItemFixture.WONT_DO);
    }

    Set<Long> leaves(InitiativeId id) {
        var leaves = new TreeSet<>(inScope(id));
        leaves.removeAll(containers(id));
        return select(leaves, item -> item.resolutionId() != ItemFixture.WONT_DO);
    }

    Set<Long> duplicates(InitiativeId id) {
        return select(
                inScope(id),
                item -> includesAtAndBelow(id).stream()
                                .filter(rule -> reachedBy(rule).contains(item.id()))
                                .count()
                        > 1);
    }

    long sumOfSources(InitiativeId id) {
        return includesAtAndBelow(id).stream()
                .mapToLong(rule -> reachedBy(rule).size())
                .sum();
    }

    Set<Long> select(Set<Long> from, Predicate<WorkItem> condition) {
        return from.stream().filter(id -> condition.test(item(id))).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isDone(WorkItem item) {
        return item.statusId() == ItemFixture.CLOSED;
    }

    /** When a done item finished, if anybody knows. */
    Optional<Instant> finished(WorkItem item) {
        return resolved(item).or(() -> Optional.ofNullable(seenDone.get(item.id())));
    }

    /** When an item with a resolution was resolved, if it says so. */
    Optional<Instant> resolved(WorkItem item) {
        return Optional.ofNullable(item.dates().resolved()).filter(date -> item.resolutionId() != 0);
    }

    Map<IsoWeek, long[]> scopeWeeks(InitiativeId id) {
        var weeks = new TreeMap<IsoWeek, long[]>();
        inScope(id).stream().map(this::item).forEach(item -> {
            cell(weeks, item.dates().created())[0]++;
            resolved(item).map(date -> cell(weeks, date)).ifPresent(cell -> {
                cell[1]++;
                cell[2] += item.points().orElse(0);
            });
        });
        return weeks;
    }

    Map<IsoWeek, long[]> deliveryWeeks(InitiativeId id) {
        var weeks = new TreeMap<IsoWeek, long[]>();
        leaves(id).stream().map(this::item).forEach(item -> {
            cell(weeks, item.dates().created())[0]++;
            finished(item)
                    .filter(date -> isDone(item))
                    .map(date -> cell(weeks, date))
                    .ifPresent(cell -> {
                        cell[1]++;
                        cell[2] += Math.max(0, item.points().orElse(0));
                    });
        });
        return weeks;
    }

    static Map<IsoWeek, List<Long>> busy(WeekSeries series) {
        var weeks = new TreeMap<IsoWeek, List<Long>>();
        series.weeks().stream()
                .filter(week -> week.created() + week.finished() > 0)
                .forEach(week ->
                        weeks.put(week.week(), List.of(week.created(), week.finished(), week.pointsFinished())));
        return weeks;
    }

    static Map<IsoWeek, List<Long>> busy(Map<IsoWeek, long[]> cells) {
        var weeks = new TreeMap<IsoWeek, List<Long>>();
        cells.forEach((week, cell) -> weeks.put(week, List.of(cell[0], cell[1], cell[2])));
        return weeks;
    }

    Set<Anomaly> anomalies(WorkItem item) {
        return new SlowAnomalies(items).of(item);
    }

    WorkItem item(long id) {
        return Objects.requireNonNull(items.get(id));
    }

    private long[] cell(Map<IsoWeek, long[]> weeks, Instant instant) {
        var week = IsoWeek.of(LocalDate.ofInstant(instant, world.zone));
        return weeks.computeIfAbsent(week, any -> new long[3]);
    }
}
