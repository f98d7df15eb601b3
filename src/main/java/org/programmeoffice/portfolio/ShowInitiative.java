package org.programmeoffice.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Shows one initiative with what is around it. */
public final class ShowInitiative {
    private final Initiatives initiatives;
    private final InitiativeTree tree;
    private final Permissions permissions;

    public ShowInitiative(Initiatives initiatives, InitiativeTree tree, Permissions permissions) {
        this.initiatives = initiatives;
        this.tree = tree;
        this.permissions = permissions;
    }

    public Outcome<InitiativeDetails> show(UserKey actor, InitiativeKey key) {
        return permissions
                .demand(actor, Action.VIEW, key)
                .map(node -> new InitiativeDetails(
                        initiatives.byKey(key).orElseThrow(),
                        ancestors(actor, node),
                        ArrangeChildren.inOrder(initiatives.childrenOf(node.id())),
                        permissions.allowed(actor, node)));
    }

    private List<Initiative> ancestors(UserKey actor, InitiativeNode node) {
        List<InitiativeId> above = new ArrayList<>(tree.above(node).stream()
                .filter(other -> permissions.refusal(actor, Action.VIEW, other).isEmpty())
                .map(InitiativeNode::id)
                .toList());
        Collections.reverse(above);
        return InOrder.of(above, initiatives.byIds(above));
    }
}
