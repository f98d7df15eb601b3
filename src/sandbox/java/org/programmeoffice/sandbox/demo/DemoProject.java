package org.programmeoffice.sandbox.demo;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the items of one project: epics with their children, sub-tasks below some, and loose items between. */
final class DemoProject {
    static final long DAY = 86_400_000L;
    private static final long FIRST_ID = 10_000;
    private static final int MISSING_EPIC = 90_000;

    private final int project;
    private final int size;
    private final long firstId;
    private final long start;
    private final long end;
    private final SplittableRandom random;
    private final DemoEpics epics;
    private final DemoOutcome outcomes;
    private final List<DemoItem> items = new ArrayList<>();

    DemoProject(DemoItems all, int project, DemoEpics epics) {
        this.project = project;
        this.size = all.upTo(project + 1) - all.upTo(project);
        this.firstId = FIRST_ID + all.upTo(project);
        this.epics = epics;
        this.random = new SplittableRandom(all.seed() * 1_000_003 + project);
        var origin = millis(all.start().toEpochDay());
        this.end = all.end().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        this.start = origin + project % 7 * 40L * DAY;
        this.outcomes = new DemoOutcome(random, origin, end, project % 3 == 0);
    }

    private static long millis(long epochDay) {
        return epochDay * DAY;
    }

    List<DemoItem> items() {
        while (items.size() < size) {
            var at = start + (long) ((end - start) * 0.97 * items.size() / size);
            if (random.nextInt(6) == 0) {
                work(at, null);
            } else {
                epic(at);
            }
        }
        return items;
    }

    private void epic(long at) {
        var epic = outcomes.epic(next(at, DemoType.EPIC));
        items.add(epic);
        epics.add(epic);
        var children = 4 + random.nextInt(11);
        for (var i = 0; i < children && items.size() < size; i++) {
            work(at + random.nextLong(60 * DAY), epic);
        }
    }

    private void work(long at, DemoItem epic) {
        var type = random.nextInt(10);
        var blank = next(Math.min(at, end - DAY), type < 5 ? DemoType.STORY : type < 8 ? DemoType.TASK : DemoType.BUG);
        var item = outcomes.work(linked(blank, epic));
        items.add(item);
        var subTasks = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 0;
        for (var i = 0; i < subTasks && items.size() < size; i++) {
            var created = Math.min(item.created() + random.nextLong(5 * DAY), end - DAY / 2);
            items.add(outcomes.subTask(next(created, DemoType.SUB_TASK), item));
        }
    }

    private DemoItem linked(DemoItem item, DemoItem epic) {
        if (epic == null) {
            return item;
        }
        var chance = random.nextInt(200);
        if (chance == 0) {
            return withEpic(item, -1, project, MISSING_EPIC + random.nextInt(1_000));
        }
        var linked = chance < 9 ? epics.elsewhere(project, random).orElse(epic) : epic;
        return withEpic(item, linked.id(), linked.project(), linked.number());
    }

    private static DemoItem withEpic(DemoItem item, long epic, int epicProject, int epicNumber) {
        return DemoDraft.of(item).epic(epic, epicProject, epicNumber).build();
    }

    private DemoItem next(long created, DemoType type) {
        var number = items.size() + 1;
        var hour = (6 + random.nextInt(12)) * 3_600_000L + random.nextInt(3_600) * 1_000L;
        var at = Math.min(created / DAY * DAY + hour, end - 1);
        return DemoDraft.blank(firstId + items.size(), project, number, type, at, random.nextLong());
    }
}
