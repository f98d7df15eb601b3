package org.programmeoffice.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.programmeoffice.sandbox.demo.DemoItem;
import org.programmeoffice.sandbox.demo.DemoItems;
import org.programmeoffice.sandbox.demo.DemoProjects;
import org.programmeoffice.sandbox.demo.DemoResolution;
import org.programmeoffice.sandbox.demo.DemoType;
import org.programmeoffice.sandbox.demo.DemoWords;
import org.programmeoffice.sandbox.index.IssueSource;

/** Generated items as issues of a Jira: with the ids, keys and custom fields that an item lacks. */
final class DemoIssues {
    static final String EPIC_LINK = "customfield_10101";
    static final String EPIC_NAME = "customfield_10102";
    static final String POINTS = "customfield_10103";
    private static final List<String> ASSIGNEES =
            List.of("project1", DemoUsers.SECOND_PROJECT_MANAGER, "programme", "pmo", "assurance", "viewer");
    private static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low");

    private final DemoItems items;

    DemoIssues(int items, long seed, LocalDate end) {
        this.items = DemoItems.of(items, seed, end);
    }

    /** Puts into the catalog what the issues refer to. */
    void describe(Catalog catalog) {
        new DemoCatalog(items).fill(catalog, PRIORITIES);
    }

    Stream<IssueSource> issues() {
        return items.stream().map(DemoIssues::issue);
    }

    private static IssueSource issue(DemoItem item) {
        return new IssueSource(
                item.id(),
                key(item.project(), item.number()),
                null,
                DemoCatalog.projectId(item.project()),
                DemoCatalog.id(item.type().number()),
                DemoCatalog.id(item.status().number()),
                item.resolution() == DemoResolution.NONE
                        ? null
                        : DemoCatalog.id(item.resolution().number()),
                Long.toString(1 + Math.floorMod(item.words(), PRIORITIES.size())),
                DemoWords.summary(item),
                null,
                item.created(),
                item.updated(),
                orNull(item.resolved()),
                null,
                orNull(item.parent()),
                item.version() < 0 ? null : List.of(DemoCatalog.versionId(item.project(), item.version())),
                item.component() < 0 ? null : List.of(DemoCatalog.componentId(item.project(), item.component())),
                DemoWords.labels(item),
                item.assignee() < 0 ? null : ASSIGNEES.get(item.assignee()),
                "pmo",
                "pmo",
                item.level() < 0 ? null : DemoCatalog.levelId(item.level()),
                orNull(item.original()),
                orNull(item.remaining()),
                orNull(item.spent()),
                item.archived(),
                custom(item));
    }

    private static Map<String, JsonNode> custom(DemoItem item) {
        var custom = new HashMap<String, JsonNode>();
        if (item.type() == DemoType.EPIC) {
            custom.put(EPIC_NAME, TextNode.valueOf(DemoWords.summary(item)));
        }
        if (item.epicNumber() > 0) {
            custom.put(EPIC_LINK, TextNode.valueOf(key(item.epicProject(), item.epicNumber())));
        }
        if (item.points() >= 0) {
            custom.put(POINTS, DoubleNode.valueOf(item.points() / 1_000.0));
        }
        return custom;
    }

    private static String key(int project, int number) {
        return DemoProjects.key(project) + "-" + number;
    }

    private static Long orNull(long value) {
        return value < 0 ? null : Long.valueOf(value);
    }
}
