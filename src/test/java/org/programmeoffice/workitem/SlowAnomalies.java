package org.programmeoffice.workitem;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What is odd about an item, word for word. */
final class SlowAnomalies {
    private final Map<Long, WorkItem> items;

    SlowAnomalies(Map<Long, WorkItem> items) {
        this.items = items;
    }

    Set<Anomaly> of(WorkItem item) {
        var found = EnumSet.noneOf(Anomaly.class);
        boolean done = item.statusId() == ItemFixture.CLOSED;
        boolean hasResolution = item.resolutionId() != 0;
        var resolved = item.dates().resolved();
        add(found, Anomaly.DONE_WITHOUT_RESOLUTION, done && !hasResolution);
        add(found, Anomaly.RESOLUTION_BUT_NOT_DONE, !done && hasResolution);
        add(found, Anomaly.RESOLUTION_WITHOUT_DATE, hasResolution && resolved == null);
        add(found, Anomaly.DATE_WITHOUT_RESOLUTION, !hasResolution && resolved != null);
        add(
                found,
                Anomaly.RESOLVED_BEFORE_CREATED,
                resolved != null && resolved.isBefore(item.dates().created()));
        add(found, Anomaly.NEGATIVE_POINTS, item.points().orElse(0) < 0);
        add(found, Anomaly.FRACTIONAL_POINTS, item.points().orElse(0) % 1000 != 0);
        add(
                found,
                Anomaly.DONE_WITH_OPEN_CHILD,
                done && items.values().stream().anyMatch(child -> isOpenBelow(child, item)));
        ofLinks(item, found);
        return found;
    }

    private void ofLinks(WorkItem item, Set<Anomaly> found) {
        boolean subTask = item.typeId() == ItemFixture.SUB_TASK;
        var links = item.links();
        boolean hasEpic = links.epicId() != 0 || links.epicMissing();
        var epic = items.get(links.epicId());
        add(found, Anomaly.EPIC_LINK_TO_MISSING, hasEpic && epic == null);
        add(found, Anomaly.EPIC_LINK_TO_NON_EPIC, epic != null && epic.typeId() != ItemFixture.EPIC);
        add(found, Anomaly.CROSS_PROJECT_EPIC_CHILD, epic != null && epic.jiraProjectId() != item.jiraProjectId());
        add(found, Anomaly.EPIC_WITH_EPIC_LINK, hasEpic && item.typeId() == ItemFixture.EPIC);
        add(found, Anomaly.SUB_TASK_WITH_OWN_EPIC_LINK, hasEpic && subTask);
        add(found, Anomaly.SUB_TASK_WITHOUT_PARENT, subTask && links.parentId() == 0);
        add(found, Anomaly.PARENT_MISSING, links.parentId() != 0 && items.get(links.parentId()) == null);
    }

    private static boolean isOpenBelow(WorkItem child, WorkItem item) {
        return child.id() != item.id()
                && child.statusId() != ItemFixture.CLOSED
                && (child.links().parentId() == item.id() || child.links().epicId() == item.id());
    }

    private static void add(Set<Anomaly> found, Anomaly anomaly, boolean holds) {
        if (holds) {
            found.add(anomaly);
        }
    }
}
