package org.programmeoffice.workitem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;

/** The hierarchy with small numbers instead of ids; whatever stands below something has a smaller number than it. */
final class ScopeTree {
    static final int NONE = -1;

    private final InitiativeId[] ids;
    private final int[] parents;
    private final Map<InitiativeId, Integer> numbers = new HashMap<>();

    /** A node with how many stand above it. */
    private record Placed(InitiativeNode node, int depth) {}

    ScopeTree(List<InitiativeNode> nodes) {
        Map<InitiativeId, InitiativeNode> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.id(), node));
        var ordered = nodes.stream()
                .map(node -> new Placed(node, depth(node, byId)))
                .sorted(Comparator.comparingInt(Placed::depth).reversed().thenComparing(placed -> placed.node()
                        .id()))
                .map(Placed::node)
                .toList();
        ids = ordered.stream().map(InitiativeNode::id).toArray(InitiativeId[]::new);
        for (int number = 0; number < ids.length; number++) {
            numbers.put(ids[number], number);
        }
        parents = ordered.stream()
                .mapToInt(node -> node.parent().map(this::number).orElse(NONE))
                .toArray();
    }

    int size() {
        return ids.length;
    }

    InitiativeId id(int number) {
        return ids[number];
    }

    /** Returns the number, or -1 if the initiative does not exist. */
    int number(InitiativeId id) {
        return numbers.getOrDefault(id, NONE);
    }

    /** Returns the number of what the initiative stands under, or -1. */
    int parent(int number) {
        return parents[number];
    }

    boolean isAtOrBelow(int number, int top) {
        int at = number;
        while (at != NONE && at < top) {
            at = parents[at];
        }
        return at == top;
    }

    private static int depth(InitiativeNode node, Map<InitiativeId, InitiativeNode> byId) {
        int depth = 0;
        var above = node.parent().map(byId::get);
        while (above.isPresent() && depth <= byId.size()) {
            depth++;
            above = above.get().parent().map(byId::get);
        }
        return depth;
    }
}
