package org.programmeoffice.dependency;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Lists what an initiative gives to others and needs from them. */
public final class ListDependencies {
    private final Dependencies dependencies;
    private final InitiativeTree tree;
    private final Permissions permissions;

    public ListDependencies(Dependencies dependencies, InitiativeTree tree, Permissions permissions) {
        this.dependencies = dependencies;
        this.tree = tree;
        this.permissions = permissions;
    }

    /** Returns the dependencies by number, without the steps that can be taken. */
    public Outcome<List<DependencyDetails>> list(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.VIEW, key).map(this::list);
    }

    private List<DependencyDetails> list(InitiativeNode node) {
        var found = dependencies.of(List.of(node.id()));
        if (found.isEmpty()) {
            return List.of();
        }
        var nodes = tree.all().stream().collect(Collectors.toMap(InitiativeNode::id, Function.identity()));
        return found.stream()
                .map(dependency -> DependencyDetails.of(dependency, nodes))
                .toList();
    }
}
