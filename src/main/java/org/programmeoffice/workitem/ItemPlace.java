package org.programmeoffice.workitem;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.InitiativeNode;

/**
 * One initiative in which a work item counts, or is said not to.
 *
 * @param above what the initiative stands in, nearest first, as far as the viewer may view it
 * @param whole progress of the initiative
 * @param brought what an epic brings to it; empty if no rule of the initiative names the epic
 */
public record ItemPlace(
        InitiativeNode on,
        List<InitiativeNode> above,
        ItemStanding standing,
        Delivery whole,
        Optional<BroughtItems> brought) {
    public ItemPlace {
        above = List.copyOf(above);
    }
}
