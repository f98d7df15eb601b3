package org.programmeoffice.sandbox.demo;

/** A {@link DemoItem} while it is made. */
final class DemoDraft {
    private final DemoItem item;
    private DemoStatus status;
    private DemoResolution resolution;
    private long updated;
    private long resolved;
    private long points;
    private int original;
    private int remaining;
    private int spent;
    private long parent;
    private long epic;
    private int epicProject;
    private int epicNumber;
    private int version;
    private int component;
    private int assignee;
    private int level;
    private boolean archived;

    private DemoDraft(DemoItem item) {
        this.item = item;
        status = item.status();
        resolution = item.resolution();
        updated = item.updated();
        resolved = item.resolved();
        points = item.points();
        original = item.original();
        remaining = item.remaining();
        spent = item.spent();
        parent = item.parent();
        epic = item.epic();
        epicProject = item.epicProject();
        epicNumber = item.epicNumber();
        version = item.version();
        component = item.component();
        assignee = item.assignee();
        level = item.level();
        archived = item.archived();
    }

    static DemoDraft of(DemoItem item) {
        return new DemoDraft(item);
    }

    /** Returns an item in the backlog with nothing known of it. */
    static DemoItem blank(long id, int project, int number, DemoType type, long created, long words) {
        return new DemoItem(
                id,
                project,
                number,
                type,
                DemoStatus.BACKLOG,
                DemoResolution.NONE,
                created,
                created,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                false,
                words);
    }

    DemoDraft state(DemoStatus to, long at) {
        status = to;
        updated = Math.max(updated, at);
        return this;
    }

    DemoDraft resolved(DemoResolution how, long at) {
        resolution = how;
        resolved = at;
        return this;
    }

    DemoDraft points(long thousandths) {
        points = thousandths;
        return this;
    }

    DemoDraft time(int originally, int stillToDo, int done) {
        original = originally;
        remaining = stillToDo;
        spent = done;
        return this;
    }

    DemoDraft parent(long id) {
        parent = id;
        return this;
    }

    DemoDraft epic(long id, int project, int number) {
        epic = id;
        epicProject = project;
        epicNumber = number;
        return this;
    }

    DemoDraft place(int inVersion, int inComponent) {
        version = inVersion;
        component = inComponent;
        return this;
    }

    DemoDraft assignee(int person) {
        assignee = person;
        return this;
    }

    DemoDraft level(int index) {
        level = index;
        return this;
    }

    DemoDraft archived(boolean is) {
        archived = is;
        return this;
    }

    DemoItem build() {
        return new DemoItem(
                item.id(),
                item.project(),
                item.number(),
                item.type(),
                status,
                resolution,
                item.created(),
                updated,
                resolved,
                points,
                original,
                remaining,
                spent,
                parent,
                epic,
                epicProject,
                epicNumber,
                version,
                component,
                assignee,
                level,
                archived,
                item.words());
    }
}
