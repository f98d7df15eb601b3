package org.programmeoffice.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.programmeoffice.sandbox.demo.DemoItem;
import org.programmeoffice.sandbox.demo.DemoItems;
import org.programmeoffice.sandbox.demo.DemoResolution;
import org.programmeoffice.workitem.WorkItem;

/** The generated items that every contestant gets, over 1,000 Jira projects. */
final class BenchItems {
    static final int PROJECTS = 1000;

    private static final int VERSIONS = 100;
    private static final long SEED = 42;
    private static final LocalDate END = LocalDate.of(2026, 7, 1);

    private BenchItems() {}

    static Stream<DemoItem> stream(int items) {
        return new DemoItems(items, PROJECTS, SEED, END).stream();
    }

    /** Returns the day on which the first project began. */
    static LocalDate start() {
        return new DemoItems(1, PROJECTS, SEED, END).start();
    }

    /** Returns the item as the app keeps it. */
    static WorkItem workItem(DemoItem item) {
        return new WorkItem(
                item.id(),
                jiraProject(item.project()),
                item.type().number(),
                item.status().number(),
                item.resolution() == DemoResolution.NONE ? 0 : item.resolution().number(),
                item.points() < 0 ? OptionalLong.empty() : OptionalLong.of(item.points()),
                new WorkItem.Effort(item.original(), item.remaining(), item.spent()),
                new WorkItem.Dates(
                        Instant.ofEpochMilli(item.created()),
                        item.resolved() < 0 ? null : Instant.ofEpochMilli(item.resolved()),
                        null,
                        Instant.ofEpochMilli(item.updated())),
                new WorkItem.Links(
                        Math.max(0, item.parent()),
                        Math.max(0, item.epic()),
                        item.epic() < 0 && item.epicNumber() > 0,
                        item.version() < 0 ? Set.of() : Set.of(version(item.project(), item.version())),
                        item.component() < 0 ? Set.of() : Set.of(component(item.project(), item.component()))));
    }

    static long jiraProject(int project) {
        return project + 1L;
    }

    static long version(int project, int version) {
        return (long) project * VERSIONS + version + 1;
    }

    static long component(int project, int component) {
        return (long) project * VERSIONS + component + 1;
    }
}
