package org.programmeoffice.workitem;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.programmeoffice.common.InitiativeId;

/**
 * Which items belong where, kept with a snapshot so that lists and as-of figures need no new pass. Immutable once the pass that
 * made it is over.
 */
final class Membership {
    private final PublishedItems items;
    private final ScopeTree tree;
    private final IntSets ruleSets;
    private final Reaches reaches;
    private final ItemClasses classes;
    private final int[] classOf;

    Membership(
            PublishedItems items,
            ScopeTree tree,
            IntSets ruleSets,
            Reaches reaches,
            ItemClasses classes,
            int[] classOf) {
        this.items = items;
        this.tree = tree;
        this.ruleSets = ruleSets;
        this.reaches = reaches;
        this.classes = classes;
        this.classOf = classOf;
        for (int number = 1; number < classes.size(); number++) {
            reaches.of(classes.ruleSet(number));
        }
    }

    PublishedItems items() {
        return items;
    }

    ScopeTree tree() {
        return tree;
    }

    ItemClasses classes() {
        return classes;
    }

    /** Returns the class of the item; 0 if no rule reaches it or it does not exist. */
    int classOf(long item) {
        int row = items.row(item);
        return row >= 0 && row < classOf.length && items.isThere(row) ? classOf[row] : 0;
    }

    /** Returns the class of the row; 0 if no rule reaches it. */
    int classOfRow(int row) {
        return row < classOf.length ? classOf[row] : 0;
    }

    Reach reach(int number) {
        return reaches.of(classes.ruleSet(number));
    }

    int[] rulesOf(int number) {
        return ruleSets.members(classes.ruleSet(number));
    }

    /** Returns whether items of the class have a child in the initiative. */
    boolean isContainer(int number, int initiative) {
        return isIn(classes.containerIn(number), initiative);
    }

    /** Returns whether the interned set of initiatives has this one. */
    boolean isIn(int set, int initiative) {
        return reaches.initiativeSets().contains(set, initiative);
    }

    /** Returns the members of an interned set of initiatives, ascending; not to be changed. */
    int[] initiatives(int set) {
        return reaches.initiativeSets().members(set);
    }

    /** Returns whether items of the class are in scope of the initiative and progress is measured on them. */
    boolean isLeaf(int number, int initiative) {
        return !classes.isNotDelivered(number)
                && reach(number).isInScope(initiative)
                && !isContainer(number, initiative);
    }

    /** Returns whether items of the class are leaves of the initiative whose include rule this is. */
    boolean isLeafOfRule(int number, int rule) {
        return reaches.includes(rule) && isLeaf(number, reaches.initiativeOf(rule));
    }

    /** Returns the classes whose items are in scope of the initiative. */
    BitSet inScope(InitiativeId id) {
        int initiative = tree.number(id);
        var found = new BitSet(classes.size());
        for (int number = 1; number < classes.size() && initiative >= 0; number++) {
            found.set(number, reach(number).isInScope(initiative));
        }
        return found;
    }

    /** Returns whether the rule with that number belongs to the initiative or to something below it. */
    boolean isRuleOf(List<ScopeRule> rules, int rule, int initiative) {
        int owner = tree.number(rules.get(rule).initiative());
        return owner >= 0 && tree.isAtOrBelow(owner, initiative);
    }

    /** Hands over every row of these classes. */
    void forEachRow(BitSet wanted, IntConsumer action) {
        if (wanted.isEmpty()) {
            return;
        }
        for (int row = 0; row < classOf.length; row++) {
            if (classOf[row] != 0 && wanted.get(classOf[row])) {
                action.accept(row);
            }
        }
    }
}
