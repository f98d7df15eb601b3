package org.programmeoffice.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.workitem.ItemPlaces;
import org.programmeoffice.workitem.ShowItemPlace;

/**
 * Shows what a person is told beside a work item. Two statements, whatever there is: the hierarchy and the person's roles; the
 * figures come from the last snapshot and the milestones from memory, so that there is no search.
 */
public final class ShowLinkedItem {
    private final Permissions permissions;
    private final TitledTree tree;
    private final ShowItemPlace places;
    private final PlannedDates dates;

    public ShowLinkedItem(Permissions permissions, TitledTree tree, ShowItemPlace places, PlannedDates dates) {
        this.permissions = permissions;
        this.tree = tree;
        this.places = places;
        this.dates = dates;
    }

    /** Returns it; empty if the item counts nowhere that the person may view, and the person has nothing to link it to. */
    public Optional<LinkedItem> show(UserKey viewer, long item) {
        var all = tree.titled();
        var nodes = all.stream().map(TitledInitiative::node).toList();
        var sight = permissions.sight(viewer, nodes);
        var found = places.show(sight.viewable(), nodes, item);
        boolean mayLink = LinkTargets.anyOf(nodes, sight);
        return found.isEmpty() && !mayLink
                ? Optional.empty()
                : Optional.of(new LinkedItem(
                        found,
                        all.stream()
                                .filter(each ->
                                        sight.viewable().contains(each.node().id()))
                                .collect(Collectors.toMap(each -> each.node().id(), TitledInitiative::title)),
                        found.map(this::next).orElse(Map.of()),
                        standsFor(sight.viewable(), item),
                        mayLink));
    }

    private Map<InitiativeId, PlannedDate> next(ItemPlaces found) {
        var next = new HashMap<InitiativeId, PlannedDate>();
        found.places().forEach(place -> dates.nextOf(place.on().id()).ifPresent(date -> next.put(date.on(), date)));
        return next;
    }

    private List<PlannedDate> standsFor(Set<InitiativeId> viewable, long item) {
        return dates.standingFor(item).stream()
                .filter(date -> viewable.contains(date.on()))
                .toList();
    }
}
