package org.programmeoffice.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;

/**
 * Lists what a person may view, each initiative followed by what stands in it. Three statements whatever the size: the
 * person's roles, the tree (four narrow columns, which decide both permission and order), the records of this page.
 */
public final class ListInitiatives {
    private static final Comparator<InitiativeNode> BY_KIND_AND_NUMBER = Comparator.comparing(InitiativeNode::kind)
            .thenComparing(node -> node.key().number());

    private final Initiatives initiatives;
    private final InitiativeTree tree;
    private final Permissions permissions;

    public ListInitiatives(Initiatives initiatives, InitiativeTree tree, Permissions permissions) {
        this.initiatives = initiatives;
        this.tree = tree;
        this.permissions = permissions;
    }

    /** Returns the page; an initiative whose parent is out of the person's sight stands at depth 0. */
    public Outcome<Page<InitiativeEntry>> list(UserKey actor, PageRequest page) {
        var all = tree.all();
        var rows = hierarchy(all, permissions.viewable(actor, all));
        return Outcome.done(Page.of(rows, page).withItems(this::entries));
    }

    private List<InitiativeEntry> entries(List<Row> rows) {
        Map<InitiativeId, Integer> depths = new HashMap<>();
        rows.forEach(row -> depths.put(row.node().id(), row.depth()));
        var ids = rows.stream().map(row -> row.node().id()).toList();
        return InOrder.of(ids, initiatives.byIds(ids)).stream()
                .map(found -> new InitiativeEntry(found, depths.getOrDefault(found.id(), 0)))
                .toList();
    }

    private static List<Row> hierarchy(List<InitiativeNode> all, Set<InitiativeId> viewable) {
        Map<Long, List<InitiativeNode>> byParent = new TreeMap<>();
        all.stream()
                .filter(node -> viewable.contains(node.id()))
                .sorted(BY_KIND_AND_NUMBER)
                .forEach(node -> byParent.computeIfAbsent(parentInSight(node, viewable), id -> new ArrayList<>())
                        .add(node));
        var rows = new ArrayList<Row>();
        append(rows, 0, 0, byParent);
        return rows;
    }

    private static void append(List<Row> rows, long parent, int depth, Map<Long, List<InitiativeNode>> byParent) {
        for (var node : byParent.getOrDefault(parent, List.of())) {
            rows.add(new Row(node, depth));
            append(rows, node.id().value(), depth + 1, byParent);
        }
    }

    /** Returns the parent's id if the person may view it, otherwise 0, which is no id. */
    private static long parentInSight(InitiativeNode node, Set<InitiativeId> viewable) {
        return node.parent().filter(viewable::contains).map(InitiativeId::value).orElse(0L);
    }

    private record Row(InitiativeNode node, int depth) {}
}
