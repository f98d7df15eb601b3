package org.programmeoffice.dependency;

import java.util.Map;
import java.util.Set;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.WorkingDays;

/**
 * A dependency as a person sees it. By raising it, its two sides have shown each other their keys.
 *
 * @param steps what the person can do with it now
 */
public record DependencyDetails(
        Dependency dependency, InitiativeKey giver, InitiativeKey receiver, Slack slack, Set<Step> steps) {
    public DependencyDetails {
        steps = Set.copyOf(steps);
    }

    /** Returns the dependency with keys from a tree that holds both sides, without steps. */
    public static DependencyDetails of(Dependency dependency, Map<InitiativeId, InitiativeNode> nodes) {
        return of(dependency, nodes, Set.of());
    }

    static DependencyDetails of(Dependency dependency, Map<InitiativeId, InitiativeNode> nodes, Set<Step> steps) {
        return new DependencyDetails(
                dependency,
                key(nodes, dependency.giver()),
                key(nodes, dependency.receiver()),
                dependency.slack(WorkingDays.WEEKDAYS),
                steps);
    }

    private static InitiativeKey key(Map<InitiativeId, InitiativeNode> nodes, InitiativeId id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("a dependency of initiative " + id.value() + ", which does not exist");
        }
        return node.key();
    }
}
