package org.programmeoffice.portfolio;

import java.util.List;
import java.util.Set;
import org.programmeoffice.access.Action;

/**
 * An initiative as one person may see it.
 *
 * @param ancestors what it stands in, highest first, as far as the person may view it
 * @param children what stands directly in it, by number of key; all of it, since viewing goes downwards
 * @param may what the person may do to it
 */
public record InitiativeDetails(
        Initiative initiative, List<Initiative> ancestors, List<Initiative> children, Set<Action> may) {
    public InitiativeDetails {
        ancestors = List.copyOf(ancestors);
        children = List.copyOf(children);
        may = Set.copyOf(may);
    }
}
