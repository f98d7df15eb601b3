package org.programmeoffice.dependency;

import java.util.Set;
import org.programmeoffice.common.InitiativeKey;

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
}
