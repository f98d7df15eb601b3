package org.programmeoffice.workitem;

import java.util.Arrays;

/**
 * Classes of items that count alike: reached by the same rules, having children in the same initiatives, and delivered or not.
 * Class 0 holds what no rule reaches. Classes that the same initiatives have in scope, and that differ in rules alone, form one
 * group: there are many fewer groups, so what initiatives need and rules do not is summed up per group.
 */
final class ItemClasses {
    private final Reaches reaches;
    private final Combinations classes = new Combinations();
    private final Combinations groups = new Combinations();
    private int[] groupOf = new int[64];
    private int grouped = 1;

    ItemClasses(Reaches reaches) {
        this.reaches = reaches;
    }

    int of(int ruleSet, int container, boolean isNotDelivered) {
        int number = classes.of(ruleSet, container, isNotDelivered);
        if (number == grouped) {
            addToGroup(number);
        }
        return number;
    }

    int size() {
        return classes.size();
    }

    int ruleSet(int number) {
        return classes.set(number);
    }

    /** Returns the interned set of initiatives in which the items have children. */
    int containerIn(int number) {
        return classes.containerIn(number);
    }

    boolean isNotDelivered(int number) {
        return classes.isNotDelivered(number);
    }

    /** Returns the group of the class; 0 if nobody has its items in scope. */
    int group(int number) {
        return groupOf[number];
    }

    /** Returns the groups, whose sets are the initiatives that have the items in scope. */
    Combinations groups() {
        return groups;
    }

    private void addToGroup(int number) {
        if (number == groupOf.length) {
            groupOf = Arrays.copyOf(groupOf, number * 2);
        }
        int inScope = reaches.of(classes.set(number)).inScope();
        if (inScope != IntSets.EMPTY) {
            int container = reaches.initiativeSets().intersection(inScope, classes.containerIn(number));
            // A container is never a leaf, so it does not matter then whether it was delivered.
            groupOf[number] = groups.of(inScope, container, container != inScope && classes.isNotDelivered(number));
        }
        grouped++;
    }
}
