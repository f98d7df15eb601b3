package org.programmeoffice.dependency;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** The two initiatives of a dependency, and what a person is to them. */
final class Parties {
    private final Dependencies dependencies;
    private final InitiativeTree tree;
    private final Permissions permissions;

    Parties(Dependencies dependencies, InitiativeTree tree, Permissions permissions) {
        this.dependencies = dependencies;
        this.tree = tree;
        this.permissions = permissions;
    }

    /** Returns the dependency if the person may view one of its sides. */
    Outcome<Dependency> visible(UserKey actor, int number) {
        return dependencies
                .byNumber(number)
                .filter(dependency -> views(actor, dependency))
                .map(Outcome::done)
                .orElseGet(Outcome::notFound);
    }

    /** Returns the dependency with its keys and the steps that the person can take. */
    DependencyDetails details(UserKey actor, Dependency dependency) {
        var mine = speaksFor(actor, dependency);
        var steps = EnumSet.allOf(Step.class);
        steps.removeIf(step ->
                !step.isFor(mine) || !step.leadsOnFrom(dependency.agreement().state()));
        return DependencyDetails.of(dependency, byId(dependency), steps);
    }

    /** Returns the sides for which the person may speak. */
    Set<Side> speaksFor(UserKey actor, Dependency dependency) {
        var nodes = byId(dependency);
        return Stream.of(Side.values())
                .filter(side -> permissions
                        .refusal(actor, Action.CONFIRM_DEPENDENCY, node(nodes, dependency.initiative(side)))
                        .isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    /** Returns why the person, who sees the dependency, may not speak for a side of it. */
    Refusal silent(UserKey actor, Dependency dependency, Side side) {
        var node = node(byId(dependency), dependency.initiative(side));
        return permissions
                .refusal(actor, Action.CONFIRM_DEPENDENCY, node)
                .filter(refusal -> refusal instanceof Refusal.Forbidden)
                .orElseGet(() -> new Refusal.Forbidden(Action.CONFIRM_DEPENDENCY.forbiddenKey(), Set.of()));
    }

    private boolean views(UserKey actor, Dependency dependency) {
        return byId(dependency).values().stream()
                .anyMatch(node -> permissions.refusal(actor, Action.VIEW, node).isEmpty());
    }

    private Map<InitiativeId, InitiativeNode> byId(Dependency dependency) {
        return Stream.of(dependency.giver(), dependency.receiver())
                .map(id -> tree.byId(id).orElseThrow())
                .collect(Collectors.toMap(InitiativeNode::id, Function.identity()));
    }

    private static InitiativeNode node(Map<InitiativeId, InitiativeNode> nodes, InitiativeId id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("a dependency of initiative " + id.value() + ", which does not exist");
        }
        return node;
    }
}
