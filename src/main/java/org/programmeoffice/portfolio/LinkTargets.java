package org.programmeoffice.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
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
        var may = permissions.sight(person, nodes).where(Action.EDIT_SCOPE);
        return all.stream()
                .filter(each -> isOne(each.node(), may))
                .map(each -> new LinkTarget(each.node(), each.title()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** Returns whether there is a project among the initiatives whose scope the person may edit. */
    static boolean anyOf(List<InitiativeNode> all, Set<InitiativeId> may) {
        return all.stream().anyMatch(node -> isOne(node, may));
    }

    private static boolean isOne(InitiativeNode node, Set<InitiativeId> may) {
        return node.kind() == InitiativeKind.PROJECT && may.contains(node.id());
    }
}
