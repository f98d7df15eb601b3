package org.programmeoffice.portfolio;

import java.util.Comparator;
import java.util.Map;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;

/** The order of siblings: by the position that somebody gave, the others after those, by kind and number of key. */
final class InSiblingOrder {
    private InSiblingOrder() {}

    static Comparator<InitiativeNode> by(Map<InitiativeId, Shelf> shelves) {
        return Comparator.<InitiativeNode>comparingInt(node -> position(shelves, node.id()))
                .thenComparing(InitiativeNode::kind)
                .thenComparing(node -> node.key().number());
    }

    private static int position(Map<InitiativeId, Shelf> shelves, InitiativeId id) {
        int position = shelves.getOrDefault(id, Shelf.NEW).position();
        return position == 0 ? Integer.MAX_VALUE : position;
    }
}
