package org.programmeoffice.sandbox.jira;

import java.util.List;
import java.util.Set;
import org.programmeoffice.sandbox.demo.DemoItems;
import org.programmeoffice.sandbox.demo.DemoProjects;
import org.programmeoffice.sandbox.demo.DemoResolution;
import org.programmeoffice.sandbox.demo.DemoStatus;
import org.programmeoffice.sandbox.demo.DemoType;

/** Projects, constants and fields of the generated world, and the id of each. */
final class DemoCatalog {
    private static final long FIRST = 10_000;
    private static final long PER_PROJECT = 100;

    private final DemoItems items;

    DemoCatalog(DemoItems items) {
        this.items = items;
    }

    static long projectId(int project) {
        return FIRST + project;
    }

    static long versionId(int project, int version) {
        return FIRST + project * PER_PROJECT + version;
    }

    static long componentId(int project, int component) {
        return FIRST + project * PER_PROJECT + component;
    }

    static long levelId(int level) {
        return FIRST + level;
    }

    /** Returns the id of the type, status or resolution of that number. */
    static String id(int number) {
        return Long.toString(FIRST + number);
    }

    void fill(Catalog catalog, List<String> priorities) {
        for (var project = 0; project < items.projects(); project++) {
            project(catalog, project);
        }
        constants(catalog);
        for (var priority : priorities) {
            var id = Integer.toString(catalog.priorities().size() + 1);
            catalog.priorities().put(id, new SandboxPriority(id, priority, Long.parseLong(id)));
        }
        level(catalog, 0, "Internal", Set.of(DemoUsers.OFFICE, DemoUsers.LEADS, DemoUsers.BOARD));
        level(catalog, 1, "Privacy team", Set.of(DemoUsers.PRIVACY));
        field(catalog, DemoIssues.EPIC_LINK, "Epic Link", SandboxField.EPIC_LINK);
        field(catalog, DemoIssues.EPIC_NAME, "Epic Name", SandboxField.EPIC_NAME);
        field(catalog, DemoIssues.POINTS, "Story Points", SandboxField.NUMBER);
    }

    private void project(Catalog catalog, int project) {
        var id = projectId(project);
        catalog.projects()
                .put(id, new SandboxProject(id, DemoProjects.key(project), DemoProjects.name(project), catalog));
        if (DemoProjects.isClosed(project)) {
            catalog.access().put(id, ProjectAccess.CLOSED);
        } else if (DemoProjects.isShared(project)) {
            catalog.access().put(id, ProjectAccess.SHARED);
        }
        versions(catalog, project);
        for (var i = 0; i < DemoProjects.components().size(); i++) {
            var component = componentId(project, i);
            var name = DemoProjects.components().get(i);
            catalog.components().put(component, new SandboxComponent(component, id, name));
        }
    }

    private void versions(Catalog catalog, int project) {
        for (var i = 0; i < DemoProjects.VERSIONS; i++) {
            var id = versionId(project, i);
            var release = DemoProjects.release(items.start(), i);
            var name = DemoProjects.version(items.start(), i);
            var released = release.isBefore(items.end());
            catalog.versions()
                    .put(id, new SandboxVersion(id, projectId(project), name, i + 1L, i == 0, released, release));
        }
    }

    private static void constants(Catalog catalog) {
        for (var type : DemoType.values()) {
            var sub = type == DemoType.SUB_TASK;
            catalog.types()
                    .put(id(type.number()), new SandboxIssueType(id(type.number()), type.title(), type.number(), sub));
        }
        for (var status : DemoStatus.values()) {
            var category = SandboxCategory.ofKey(status.category());
            catalog.statuses()
                    .put(
                            id(status.number()),
                            new SandboxStatus(id(status.number()), status.title(), status.number(), category));
        }
        for (var resolution : DemoResolution.values()) {
            if (resolution != DemoResolution.NONE) {
                var id = id(resolution.number());
                catalog.resolutions().put(id, new SandboxResolution(id, resolution.title(), resolution.number()));
            }
        }
    }

    private static void level(Catalog catalog, int level, String name, Set<String> groups) {
        catalog.levels().put(levelId(level), new SecurityLevel(levelId(level), name, groups));
    }

    private static void field(Catalog catalog, String id, String name, String type) {
        catalog.fields().put(id, new SandboxField(id, name, type));
    }
}
