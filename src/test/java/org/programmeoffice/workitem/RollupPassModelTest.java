package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.rollup.Coverage;
import org.programmeoffice.rollup.LeadTime;
import org.programmeoffice.rollup.Progress;
import org.programmeoffice.rollup.WorkTotals;
import org.programmeoffice.workitem.ItemGroup.Part;

/** The pass gives what the definitions give, on worlds made by chance. */
class RollupPassModelTest {
    @Property(tries = 600)
    void passEqualsTheDefinitions(@ForAll long seed, @ForAll long order) {
        var made = new RandomWorld(seed);
        made.arrive(order);
        var model = new SlowModel(made.world, made.items.values(), made.seenDone);
        var snapshot = made.world.snapshot();

        for (var id : made.world.nodes.stream().map(InitiativeNode::id).toList()) {
            checkFigures(snapshot.figures(id), model, made);
            checkLists(snapshot, id, model, made);
            checkPast(snapshot, id, model);
        }
        for (var rule : made.world.rules) {
            checkRule(snapshot.rule(rule.id()), rule, model, made);
        }
    }

    @Property(tries = 100)
    void orderOfArrivalDoesNotMatter(@ForAll long seed, @ForAll long one, @ForAll long other) {
        var first = new RandomWorld(seed);
        var second = new RandomWorld(seed);
        first.arrive(one);
        second.arrive(other);

        var expected = first.world.snapshot();
        var snapshot = second.world.snapshot();
        assertThat(first.world.nodes)
                .allSatisfy(node -> assertThat(snapshot.figures(node.id())).isEqualTo(expected.figures(node.id())));
    }

    private static void checkFigures(InitiativeFigures figures, SlowModel model, RandomWorld made) {
        var id = figures.initiative();
        var inScope = model.inScope(id);
        assertThat(figures.inScope()).isEqualTo(totals(items(inScope, model)));
        assertThat(figures.delivery()).isEqualTo(delivery(items(model.leaves(id), model), model));
        assertThat(figures.exclusions())
                .isEqualTo(new Exclusions(
                        model.excludedByRule(id),
                        model.containers(id).size(),
                        model.notDelivered(id).size()));
        assertThat(figures.overlap())
                .isEqualTo(new Overlap(
                        model.sumOfSources(id),
                        model.reached(id).size(),
                        model.duplicates(id).size()));
        assertThat(figures.statuses()).isEqualTo(counts(items(inScope, model), WorkItem::statusId));
        assertThat(figures.types()).isEqualTo(counts(items(inScope, model), WorkItem::typeId));
        assertThat(figures.anomalies()).isEqualTo(anomalies(inScope, model));
        assertThat(figures.archived())
                .isEqualTo(inScope.stream().filter(made.archived::contains).count());
        assertThat(figures.stale()).isEqualTo(stale(inScope, model, made).size());
        assertThat(SlowModel.busy(figures.scopeWeeks())).isEqualTo(SlowModel.busy(model.scopeWeeks(id)));
        assertThat(SlowModel.busy(figures.deliveryWeeks())).isEqualTo(SlowModel.busy(model.deliveryWeeks(id)));
    }

    private static void checkLists(RollupSnapshot snapshot, InitiativeId id, SlowModel model, RandomWorld made) {
        var figures = snapshot.figures(id);
        var leaves = model.leaves(id);
        checkList(snapshot, id, Part.IN_SCOPE, model.inScope(id));
        checkList(snapshot, id, Part.LEAVES, leaves);
        checkList(snapshot, id, Part.LEAF_DONE, model.select(leaves, model::isDone));
        checkList(snapshot, id, Part.LEAF_OPEN, model.select(leaves, item -> !model.isDone(item)));
        checkList(
                snapshot,
                id,
                Part.LEAF_UNDATED,
                model.select(
                        leaves,
                        item -> model.isDone(item) && model.finished(item).isEmpty()));
        checkList(
                snapshot,
                id,
                Part.LEAF_WITHOUT_ESTIMATE,
                model.select(leaves, item -> item.points().orElse(-1) < 0));
        checkList(snapshot, id, Part.CONTAINER, model.containers(id));
        checkList(snapshot, id, Part.NOT_DELIVERED, model.notDelivered(id));
        checkList(snapshot, id, Part.DUPLICATE, model.duplicates(id));
        checkList(snapshot, id, Part.STALE, stale(model.inScope(id), model, made));
        checkList(
                snapshot,
                id,
                Part.ARCHIVED,
                model.select(model.inScope(id), item -> made.archived.contains(item.id())));
        var excluded = new ArrayList<>(model.reached(id));
        excluded.removeAll(model.inScope(id));
        checkList(snapshot, id, Part.EXCLUDED, excluded);
        for (var anomaly : Anomaly.values()) {
            checkList(snapshot, id, anomaly, model.select(model.inScope(id), item -> model.anomalies(item)
                    .contains(anomaly)));
        }
        Arrays.stream(Part.values())
                .forEach(
                        part -> assertThat(snapshot.ids(id, part, 0, 0).total()).isEqualTo((int) figures.count(part)));
    }

    private static void checkList(
            RollupSnapshot snapshot, InitiativeId id, ItemGroup group, Collection<Long> expected) {
        assertThat(snapshot.ids(id, group, 0, 1000).ids()).as(group.code()).containsExactlyElementsOf(expected);
    }

    private static void checkPast(RollupSnapshot snapshot, InitiativeId id, SlowModel model) {
        var when = Instant.parse("2024-08-01T00:00:00Z");
        var inScope = model.inScope(id);
        var existing =
                items(model.select(inScope, item -> item.dates().created().isBefore(when)), model);
        var resolved = existing.stream()
                .filter(item -> model.resolved(item).filter(when::isAfter).isPresent())
                .toList();
        assertThat(snapshot.asOf(id, when))
                .isEqualTo(new FiguresAsOf(existing.size(), resolved.size(), points(existing), points(resolved)));
        assertThat(snapshot.leadTime(id))
                .isEqualTo(LeadTime.ofSeconds(items(inScope, model).stream()
                        .flatMapToLong(item -> model.resolved(item).stream()
                                .mapToLong(date -> date.getEpochSecond()
                                        - item.dates().created().getEpochSecond()))
                        .toArray()));
    }

    private static void checkRule(RuleFigures figures, ScopeRule rule, SlowModel model, RandomWorld made) {
        var reached = model.reachedBy(rule);
        var known = made.world.nodes.stream().anyMatch(node -> node.id().equals(rule.initiative()));
        var counted = items(model.leaves(rule.initiative()), model).stream()
                .filter(item -> known && rule.includes() && reached.contains(item.id()))
                .toList();
        var delivery = delivery(counted, model);
        assertThat(figures)
                .isEqualTo(new RuleFigures(reached.size(), counted.size(), delivery.byCount(), delivery.byPoints()));
    }

    private static WorkTotals totals(List<WorkItem> items) {
        return new WorkTotals(
                count(items, item -> item.statusId() == ItemFixture.TODO),
                count(items, item -> item.statusId() == ItemFixture.BUSY),
                count(items, item -> item.statusId() == ItemFixture.CLOSED),
                count(items, item -> item.resolutionId() != 0),
                count(items, item -> item.points().isPresent()),
                points(items),
                points(where(items, item -> item.statusId() == ItemFixture.CLOSED)),
                points(where(items, item -> item.resolutionId() != 0)),
                sum(items, item -> item.effort().original()),
                sum(items, item -> item.effort().remaining()),
                sum(items, item -> item.effort().spent()));
    }

    private static Delivery delivery(List<WorkItem> leaves, SlowModel model) {
        var done = where(leaves, model::isDone);
        var estimated = where(leaves, item -> item.points().orElse(-1) >= 0);
        long spent = sum(leaves, item -> item.effort().spent());
        long open = sum(where(leaves, item -> !model.isDone(item)), item -> item.effort()
                .remaining());
        return new Delivery(
                Progress.ofUnits(done.size(), leaves.size()),
                new Progress(points(where(estimated, model::isDone)), points(estimated)),
                Progress.ofUnits(spent, spent + open),
                new Coverage(estimated.size(), leaves.size()),
                count(leaves, item -> item.statusId() == ItemFixture.BUSY),
                count(done, item -> model.finished(item).isEmpty()));
    }

    private static Map<Anomaly, Long> anomalies(Set<Long> ids, SlowModel model) {
        var counts = new EnumMap<Anomaly, Long>(Anomaly.class);
        items(ids, model).forEach(item -> model.anomalies(item).forEach(found -> counts.merge(found, 1L, Long::sum)));
        return counts;
    }

    private static Set<Long> stale(Set<Long> ids, SlowModel model, RandomWorld made) {
        return model.select(ids, item -> made.staleProjects.contains(item.jiraProjectId()));
    }

    private static Map<Long, Long> counts(List<WorkItem> items, Function<WorkItem, Long> key) {
        return items.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static List<WorkItem> items(Collection<Long> ids, SlowModel model) {
        return ids.stream().map(model::item).toList();
    }

    private static List<WorkItem> where(List<WorkItem> items, Predicate<WorkItem> condition) {
        return items.stream().filter(condition).toList();
    }

    private static long count(List<WorkItem> items, Predicate<WorkItem> condition) {
        return where(items, condition).size();
    }

    private static long sum(List<WorkItem> items, ToLongFunction<WorkItem> value) {
        return items.stream().mapToLong(value).sum();
    }

    private static long points(List<WorkItem> items) {
        return sum(items, item -> item.points().orElse(0));
    }
}
