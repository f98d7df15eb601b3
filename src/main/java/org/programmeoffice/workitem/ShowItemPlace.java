package org.programmeoffice.workitem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;

/**
 * Shows where a work item counts, from the last snapshot: no search, and no statement at all for an item that is linked
 * nowhere. Otherwise two: the hierarchy and the viewer's roles.
 */
public final class ShowItemPlace {
    private static final Comparator<ItemPlace> BY_KIND_AND_NUMBER = Comparator.comparing(
                    (ItemPlace place) -> place.on().kind())
            .reversed()
            .thenComparing(place -> place.on().key().number());

    private final Permissions permissions;
    private final InitiativeTree tree;
    private final Rollup rollup;

    public ShowItemPlace(Permissions permissions, InitiativeTree tree, Rollup rollup) {
        this.permissions = permissions;
        this.tree = tree;
        this.rollup = rollup;
    }

    /** Returns the places that the viewer may view; see {@link #show(Set, List, long)}. */
    public Optional<ItemPlaces> show(UserKey viewer, long item) {
        if (!isSomewhere(item)) {
            return Optional.empty();
        }
        var all = tree.all();
        return show(permissions.viewable(viewer, all), all, item);
    }

    /**
     * Returns the places, projects first; empty if there are none among those to be viewed. What stands above a place is a
     * place of its own only if the item stands otherwise to it. No statement.
     *
     * @param all every initiative there is
     */
    public Optional<ItemPlaces> show(Set<InitiativeId> viewable, List<InitiativeNode> all, long item) {
        var snapshot = rollup.snapshot();
        var standings = snapshot.standings(item);
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        var places = places(snapshot, item, standings, viewed(all, viewable));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemPlaces(places, snapshot.factsAsOf(), snapshot.complete()));
    }

    /** Returns whether the item counts, or is said not to, in any of these initiatives. No statement. */
    public boolean isIn(Set<InitiativeId> initiatives, long item) {
        return rollup.snapshot().standings(item).keySet().stream().anyMatch(initiatives::contains);
    }

    private boolean isSomewhere(long item) {
        return !rollup.snapshot().standings(item).isEmpty();
    }

    private static Map<InitiativeId, InitiativeNode> viewed(List<InitiativeNode> all, Set<InitiativeId> viewable) {
        Map<InitiativeId, InitiativeNode> viewed = new HashMap<>();
        all.stream().filter(node -> viewable.contains(node.id())).forEach(node -> viewed.put(node.id(), node));
        return viewed;
    }

    private static List<ItemPlace> places(
            RollupSnapshot snapshot,
            long item,
            Map<InitiativeId, ItemStanding> standings,
            Map<InitiativeId, InitiativeNode> viewed) {
        var candidates = viewed.values().stream()
                .filter(node -> standings.containsKey(node.id()))
                .map(node -> new ItemPlace(
                        node,
                        above(node, viewed),
                        standings.getOrDefault(node.id(), ItemStanding.LEAF),
                        snapshot.figures(node.id()).delivery(),
                        snapshot.brought(item, node.id())))
                .toList();
        return candidates.stream()
                .filter(place -> candidates.stream().noneMatch(below -> saysTheSame(below, place)))
                .sorted(BY_KIND_AND_NUMBER)
                .toList();
    }

    private static boolean saysTheSame(ItemPlace below, ItemPlace place) {
        return place.brought().isEmpty() && below.above().contains(place.on()) && below.standing() == place.standing();
    }

    private static List<InitiativeNode> above(InitiativeNode node, Map<InitiativeId, InitiativeNode> viewed) {
        var above = new ArrayList<InitiativeNode>();
        var next = node.parent().map(viewed::get);
        while (next.isPresent() && above.size() < viewed.size()) {
            above.add(next.get());
            next = next.get().parent().map(viewed::get);
        }
        return above;
    }
}
