package org.programmeoffice.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.UserKey;

/**
 * Shows what a person may view as a tree, page by page. A small tree is open; of a large one, programmes are closed at
 * first. The number of statements does not depend on how many initiatives there are.
 */
public final class ShowTree {
    /** Up to this many initiatives nothing is closed at first. */
    static final int SMALL = 60;

    private final Initiatives initiatives;
    private final InitiativeTree tree;
    private final Shelves shelves;
    private final Permissions permissions;

    public ShowTree(Initiatives initiatives, InitiativeTree tree, Shelves shelves, Permissions permissions) {
        this.initiatives = initiatives;
        this.shelves = shelves;
        this.tree = tree;
        this.permissions = permissions;
    }

    /** Returns the tree below the top, without the top itself. */
    public Outcome<ShownTree> show(UserKey actor, TreeQuestion question) {
        if (question.top().isEmpty()) {
            var all = tree.all();
            return Outcome.done(tree(all, permissions.viewable(actor, all), 0, question));
        }
        return permissions.demand(actor, Action.VIEW, question.top().get()).map(top -> below(top, question));
    }

    /** Whoever views an initiative views what stands below it. */
    private ShownTree below(InitiativeNode top, TreeQuestion question) {
        var all = tree.all();
        var ids = all.stream().map(InitiativeNode::id).collect(Collectors.toSet());
        return tree(all, ids, top.id().value(), question);
    }

    private ShownTree tree(List<InitiativeNode> all, Set<InitiativeId> viewable, long top, TreeQuestion question) {
        var chosen = shelves.chosen();
        Map<Long, List<InitiativeNode>> byParent = new TreeMap<>();
        all.stream()
                .filter(node -> viewable.contains(node.id()))
                .filter(node -> question.archived() || !isArchived(chosen, node))
                .sorted(InSiblingOrder.by(chosen))
                .forEach(node -> byParent.computeIfAbsent(parentInSight(node, viewable), id -> new ArrayList<>())
                        .add(node));
        Map<Long, Integer> below = new HashMap<>();
        int total = count(top, byParent, below);
        var lines = new ArrayList<Line>();
        append(lines, new Lines(byParent, below, total > SMALL, question), top, 0);
        int archived = (int) all.stream()
                .filter(node -> viewable.contains(node.id()) && isArchived(chosen, node))
                .count();
        return new ShownTree(Page.of(lines, question.page()).withItems(this::entries), total, archived);
    }

    private static boolean isArchived(Map<InitiativeId, Shelf> chosen, InitiativeNode node) {
        return chosen.getOrDefault(node.id(), Shelf.NEW).archived();
    }

    private static int count(long parent, Map<Long, List<InitiativeNode>> byParent, Map<Long, Integer> below) {
        int total = 0;
        for (var child : byParent.getOrDefault(parent, List.of())) {
            total += 1 + count(child.id().value(), byParent, below);
        }
        below.put(parent, total);
        return total;
    }

    private static void append(List<Line> list, Lines lines, long parent, int depth) {
        for (var node : lines.byParent.getOrDefault(parent, List.of())) {
            int below = lines.below.getOrDefault(node.id().value(), 0);
            boolean open = below > 0 && lines.open(node);
            list.add(new Line(node.id(), depth, below, open));
            if (open) {
                append(list, lines, node.id().value(), depth + 1);
            }
        }
    }

    private List<TreeEntry> entries(List<Line> lines) {
        var found = initiatives.byIds(lines.stream().map(Line::id).toList()).stream()
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(found.get(line.id())).stream()
                        .map(initiative -> new TreeEntry(initiative, line.depth(), line.below(), line.open())))
                .toList();
    }

    /** Returns the parent's id if the person may view it, otherwise 0, which is no id. */
    private static long parentInSight(InitiativeNode node, Set<InitiativeId> viewable) {
        return node.parent().filter(viewable::contains).map(InitiativeId::value).orElse(0L);
    }

    private record Line(InitiativeId id, int depth, int below, boolean open) {}

    private record Lines(
            Map<Long, List<InitiativeNode>> byParent, Map<Long, Integer> below, boolean large, TreeQuestion question) {
        boolean open(InitiativeNode node) {
            boolean atFirst = !large || node.kind() == InitiativeKind.PORTFOLIO;
            return atFirst != question.turned().contains(node.key());
        }
    }
}
