package org.programmeoffice.workitem;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A small world made by chance: links that lead nowhere or round, rules that overlap, items that moved, went or were archived.
 * The same seed gives the same world, whatever the order in which its facts arrive.
 */
final class RandomWorld {
    private static final long[] TYPES = {ItemFixture.STORY, ItemFixture.STORY, ItemFixture.EPIC, ItemFixture.SUB_TASK};
    private static final long[] STATUSES = {ItemFixture.TODO, ItemFixture.BUSY, ItemFixture.CLOSED, ItemFixture.CLOSED};
    private static final long[] RESOLUTIONS = {0, 0, ItemFixture.FIXED, ItemFixture.FIXED, ItemFixture.WONT_DO};
    private static final long[] POINTS = {0, 1000, 5000, 2500, -1000};

    final WorldFixture world = new WorldFixture();
    final Map<Long, WorkItem> items = new HashMap<>();
    final Map<Long, Instant> seenDone = new HashMap<>();
    final Set<Long> archived = new HashSet<>();
    final Set<Long> staleProjects = new HashSet<>();
    private final Random random;
    private final int size;

    RandomWorld(long seed) {
        random = new Random(seed);
        size = 1 + random.nextInt(30);
        world.epicLinkField = random.nextInt(5) == 0 ? "" : "customfield_1";
        world.zone = ZoneId.of(random.nextBoolean() ? "Europe/Amsterdam" : "Pacific/Auckland");
        makeTree();
        for (long id = 1; id <= size; id++) {
            if (random.nextInt(8) > 0) {
                items.put(id, item(id));
            }
        }
        items.keySet().stream().sorted().filter(id -> random.nextInt(12) == 0).forEach(archived::add);
        items.values().stream().filter(item -> random.nextInt(6) == 0).forEach(this::dateSeenDone);
        if (random.nextInt(4) == 0) {
            staleProjects.add(1L);
        }
        makeRules(random.nextInt(9));
    }

    /** Fills the table: old values first, ghosts that go again, then the final values, all in an order given by chance. */
    void arrive(long orderSeed) {
        var order = new Random(orderSeed);
        var ids = new ArrayList<>(items.keySet());
        Collections.shuffle(ids, order);
        for (long id : ids) {
            if (order.nextInt(3) == 0) {
                world.table.upsert(item(id));
            }
            if (order.nextInt(5) == 0) {
                world.table.publish();
            }
        }
        for (long ghost = size + 1L; ghost < size + 4L; ghost++) {
            world.table.upsert(item(ghost));
            world.table.remove(ghost);
        }
        var finals = new ArrayList<>(items.values());
        Collections.shuffle(finals, order);
        finals.forEach(world.table::upsert);
        archived.forEach(world.table::archive);
        seenDone.forEach(world.table::seenDone);
        staleProjects.forEach(project -> world.table.markStale(project, true));
    }

    private void dateSeenDone(WorkItem item) {
        seenDone.put(item.id(), instant());
    }

    private void makeTree() {
        world.initiative(201).initiative(101, 201).initiative(102, 201).initiative(103);
        world.initiative(1, 101)
                .initiative(2, 101)
                .initiative(3, 102)
                .initiative(4, 201)
                .initiative(5);
    }

    private WorkItem item(long id) {
        var item = ItemFixture.item(id)
                .in(1 + random.nextInt(3))
                .type(any(TYPES))
                .status(any(STATUSES))
                .created(instant())
                .effort(random.nextInt(100), random.nextInt(100), random.nextInt(100))
                .resolved(any(RESOLUTIONS), random.nextInt(3) == 0 ? null : instant());
        if (random.nextBoolean()) {
            item.points(any(POINTS));
        }
        if (random.nextInt(3) == 0) {
            item.parent(link());
        }
        if (random.nextBoolean()) {
            item.epic(link());
        } else if (random.nextInt(6) == 0) {
            item.epicMissing();
        }
        for (long id2 = 1; id2 <= 3; id2++) {
            if (random.nextInt(4) == 0) {
                item.version(id2);
            }
            if (random.nextInt(4) == 0) {
                item.component(id2);
            }
        }
        return item.build();
    }

    private void makeRules(int count) {
        List<Long> targets = List.of(1L, 2L, 3L, 4L, 5L, 101L, 102L, 103L, 201L, 77L);
        for (int at = 0; at < count; at++) {
            long initiative = targets.get(random.nextInt(targets.size()));
            var selector = selector();
            if (random.nextInt(3) == 0) {
                world.exclude(initiative, selector);
            } else {
                world.include(initiative, selector);
            }
            if (selector instanceof Selector.Jql) {
                world.finding(
                        random.longs(random.nextInt(6), 1, size + 3L).distinct().toArray());
            }
        }
    }

    private Selector selector() {
        return switch (random.nextInt(7)) {
            case 0 -> new Selector.Item(link());
            case 1 -> new Selector.Epic(link(), true);
            case 2 -> new Selector.Epic(link(), false);
            case 3 -> new Selector.FixVersion(1 + random.nextInt(3));
            case 4 -> new Selector.JiraComponent(1 + random.nextInt(3));
            case 5 -> new Selector.JiraProject(1 + random.nextInt(3));
            default -> new Selector.Jql("anything");
        };
    }

    private long link() {
        return 1L + random.nextInt(Math.min(size, 8) + 1);
    }

    private long any(long[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Instant instant() {
        return ItemFixture.CREATED.plus(Duration.ofHours(random.nextInt(24 * 7 * 60)));
    }
}
