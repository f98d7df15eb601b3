package org.programmeoffice.portfolio;

import java.util.Comparator;
import java.util.List;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Sight;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.UserKey;

/** Lists the projects to which a person may link work items. */
public final class LinkTargets {
    private static final Comparator<LinkTarget> NEWEST_FIRST = Comparator.comparing(
                    (LinkTarget target) -> target.node().key().number())
            .reversed();

    private final Permissions permissions;
    private final TitledTree tree;

    public LinkTargets(Permissions permissions, TitledTree tree) {
        this.permissions = permissions;
        this.tree = tree;
    }

    /** Returns the projects, the newest first; two statements. */
    public List<LinkTarget> list(UserKey person) {
        var all = tree.titled();
        var nodes = all.stream().map(TitledInitiative::node).toList();
        var sight = permissions.sight(person, nodes);
        return all.stream()
                .filter(each -> isOne(each.node(), sight))
                .map(each -> new LinkTarget(each.node(), each.title()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** Returns whether there is a project among the initiatives whose scope the person may edit. */
    static boolean anyOf(List<InitiativeNode> all, Sight sight) {
        return all.stream().anyMatch(node -> isOne(node, sight));
    }

    private static boolean isOne(InitiativeNode node, Sight sight) {
        return node.kind() == InitiativeKind.PROJECT && sight.may(Action.EDIT_SCOPE, node.id());
    }
}
