package org.programmeoffice.sandbox.demo;

import static org.programmeoffice.sandbox.demo.DemoProject.DAY;

import java.util.SplittableRandom;

/** Decides what became of an item: how far it is, how it ended, what it was thought to cost and did cost. */
final class DemoOutcome {
    /** How many people items are assigned to. */
    static final int PEOPLE = 6;

    private static final int[] POINTS = {500, 1_000, 1_000, 2_000, 3_000, 3_000, 5_000, 8_000, 13_000, 0};
    private static final int HOURS_PER_POINT = 4;

    private final SplittableRandom random;
    private final long origin;
    private final long end;
    private final boolean timed;

    DemoOutcome(SplittableRandom random, long origin, long end, boolean timed) {
        this.random = random;
        this.origin = origin;
        this.end = end;
        this.timed = timed;
    }

    DemoItem epic(DemoItem item) {
        var draft = DemoDraft.of(item).assignee(random.nextInt(PEOPLE));
        progress(draft, item, (90 + random.nextInt(150)) * DAY);
        return draft.build();
    }

    DemoItem work(DemoItem item) {
        var days = 2 + (long) (-Math.log(1 - random.nextDouble()) * 35);
        var draft = DemoDraft.of(item);
        draft.assignee(random.nextInt(5) == 0 ? -1 : random.nextInt(PEOPLE));
        draft.level(level());
        var finish = item.created() + days * DAY;
        draft.place(
                random.nextInt(10) < 7 ? DemoProjects.versionAt((finish - origin) / DAY) : -1,
                random.nextInt(10) < 6
                        ? random.nextInt(DemoProjects.components().size())
                        : -1);
        var points = estimate(item.type());
        draft.points(points);
        progress(draft, item, days * DAY);
        time(draft, points);
        return draft.build();
    }

    DemoItem subTask(DemoItem item, DemoItem parent) {
        var draft = DemoDraft.of(item)
                .parent(parent.id())
                .assignee(parent.assignee())
                .level(parent.level());
        var left = Math.max(1, (parent.resolved() < 0 ? end + 30 * DAY : parent.resolved()) - item.created());
        progress(draft, item, parent.status().isDone() ? Math.max(1, left - 1) : left);
        return draft.build();
    }

    private int level() {
        var chance = random.nextInt(200);
        return chance == 0 ? 1 : chance < 5 ? 0 : -1;
    }

    private long estimate(DemoType type) {
        var share =
                switch (type) {
                    case STORY -> 88;
                    case TASK -> 65;
                    default -> 35;
                };
        return random.nextInt(100) < share ? POINTS[random.nextInt(POINTS.length)] : -1;
    }

    private void progress(DemoDraft draft, DemoItem item, long duration) {
        var finish = item.created() + duration;
        if (finish < end && random.nextInt(100) < 94) {
            end(draft, item, finish);
        } else if (item.created() + duration / 2 < end && random.nextInt(10) < 7) {
            var at = Math.min(end - 1, item.created() + duration / 2);
            draft.state(random.nextInt(3) == 0 ? DemoStatus.IN_REVIEW : DemoStatus.IN_PROGRESS, at);
        } else if (random.nextBoolean()) {
            draft.state(DemoStatus.SELECTED, Math.min(end - 1, item.created() + DAY));
        }
    }

    private void end(DemoDraft draft, DemoItem item, long finish) {
        draft.state(random.nextInt(5) == 0 ? DemoStatus.CLOSED : DemoStatus.DONE, finish);
        var how = resolution(item.type());
        if (how != DemoResolution.NONE) {
            draft.resolved(how, finish);
        }
        draft.archived(item.type() != DemoType.EPIC && finish < end - 365 * DAY && random.nextInt(60) == 0);
    }

    private DemoResolution resolution(DemoType type) {
        var chance = random.nextInt(100);
        if (chance < 2) {
            return DemoResolution.NONE;
        }
        if (chance < 8) {
            return DemoResolution.WONT_DO;
        }
        if (chance < 11) {
            return DemoResolution.DUPLICATE;
        }
        if (type != DemoType.BUG) {
            return DemoResolution.DONE;
        }
        return chance < 18 ? DemoResolution.CANNOT_REPRODUCE : DemoResolution.FIXED;
    }

    private void time(DemoDraft draft, long points) {
        if (!timed || points <= 0) {
            return;
        }
        var original = (int) (points * HOURS_PER_POINT * 3_600 / 1_000);
        var status = draft.build().status();
        var spent = (int) (original * (0.6 + random.nextDouble()));
        if (status.isDone()) {
            draft.time(original, 0, spent);
        } else if (status.category().equals("new")) {
            draft.time(original, original, -1);
        } else {
            draft.time(original, original / 2, spent / 2);
        }
    }
}
