package org.programmeoffice.workitem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/** Finds how one item stands to every initiative: by the index of ids, and for an epic by a look through the rules. */
final class ItemStandings {
    private final Membership membership;
    private final List<ScopeRule> rules;

    ItemStandings(Membership membership, List<ScopeRule> rules) {
        this.membership = membership;
        this.rules = rules;
    }

    /** Returns the initiatives that reach the item, or whose rules name it as an epic. */
    Map<InitiativeId, ItemStanding> of(long item) {
        var found = new HashMap<InitiativeId, ItemStanding>();
        rules.stream()
                .filter(rule -> bringsItemsOf(rule, item))
                .forEach(rule -> found.put(rule.initiative(), ItemStanding.LINKED_EPIC));
        int number = membership.classOf(item);
        if (number != 0) {
            var reach = membership.reach(number);
            var tree = membership.tree();
            reach.forEachExcluded((on, sources, rule) -> found.put(tree.id(on), ItemStanding.EXCLUDED));
            reach.forEachInScope((on, sources, rule) -> found.put(tree.id(on), inScope(number, on)));
        }
        return found;
    }

    /** Returns what the rule of the initiative that names the epic brings; of several the one that brings most. */
    Optional<BroughtItems> brought(long epic, InitiativeId initiative, RuleTally figures) {
        return rules.stream()
                .filter(rule -> rule.initiative().equals(initiative) && bringsItemsOf(rule, epic))
                .map(rule -> new BroughtItems(rule.id(), figures.of(rule.id())))
                .max(Comparator.comparingLong(rule -> rule.figures().counted()));
    }

    private ItemStanding inScope(int number, int initiative) {
        if (membership.isContainer(number, initiative)) {
            return ItemStanding.CONTAINER;
        }
        return membership.classes().isNotDelivered(number) ? ItemStanding.NOT_DELIVERED : ItemStanding.LEAF;
    }

    private static boolean bringsItemsOf(ScopeRule rule, long epic) {
        return rule.includes() && rule.selector() instanceof Selector.Epic named && named.itemId() == epic;
    }
}
