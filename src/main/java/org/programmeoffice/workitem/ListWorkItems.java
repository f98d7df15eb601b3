package org.programmeoffice.workitem;

import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;

/** Lists the work items of one group of an initiative. What the viewer may not see in Jira is counted and not named. */
public final class ListWorkItems {
    private final Permissions permissions;
    private final Rollup rollup;
    private final WorkItemSearch search;

    public ListWorkItems(Permissions permissions, Rollup rollup, WorkItemSearch search) {
        this.permissions = permissions;
        this.rollup = rollup;
        this.search = search;
    }

    public Outcome<ListedItems> list(UserKey viewer, InitiativeKey key, ItemGroup group, PageRequest page) {
        return permissions.demand(viewer, Action.VIEW, key).map(node -> list(viewer, node, group, page));
    }

    private ListedItems list(UserKey viewer, InitiativeNode node, ItemGroup group, PageRequest page) {
        var snapshot = rollup.snapshot();
        var found = snapshot.ids(node.id(), group, page.offset(), page.limit());
        var visible = search.visible(viewer, found.ids());
        var items = found.ids().stream()
                .flatMap(id -> Optional.ofNullable(visible.get(id)).stream())
                .toList();
        var unseen = found.ids().stream().filter(id -> !visible.containsKey(id)).toList();
        int archived = snapshot.archivedAmong(unseen).size();
        return new ListedItems(new Page<>(items, found.start(), found.total()), unseen.size() - archived, archived);
    }
}
