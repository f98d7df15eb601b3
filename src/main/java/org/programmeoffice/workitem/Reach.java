package org.programmeoffice.workitem;

import java.util.Arrays;

/**
 * What follows from one set of rules that reach an item, whatever the item: who has it in scope, who excluded it, who reaches
 * it twice. Initiatives and rules are numbers.
 */
final class Reach {
    static final Reach NOTHING =
            new Reach(IntSets.EMPTY, new int[0], new int[0], new int[0], new int[0], new int[0], IntSets.EMPTY);

    private final int inScopeSet;
    private final int[] inScope;
    private final int[] sources;
    private final int[] excludedFrom;
    private final int[] excludedBy;
    private final int[] sourcesExcluded;
    private final int reached;

    /**
     * @param inScopeSet the interned set of those that have the item in scope
     * @param inScope initiatives that have the item in scope, ascending
     * @param sources for each of them, how many include rules at or below it reach the item
     * @param excludedFrom initiatives that reach the item but do not have it in scope, ascending
     * @param excludedBy for each of them, the exclude rule that took it out
     * @param sourcesExcluded for each of them, how many include rules at or below it reach the item
     * @param reached interned set of both kinds of initiatives: exclusions not applied
     */
    Reach(
            int inScopeSet,
            int[] inScope,
            int[] sources,
            int[] excludedFrom,
            int[] excludedBy,
            int[] sourcesExcluded,
            int reached) {
        this.inScopeSet = inScopeSet;
        this.inScope = inScope;
        this.sources = sources;
        this.excludedFrom = excludedFrom;
        this.excludedBy = excludedBy;
        this.sourcesExcluded = sourcesExcluded;
        this.reached = reached;
    }

    /** What is done with each initiative: its number, the include rules that reach the item, the rule that excluded it. */
    interface Action {
        void on(int initiative, int sources, int excludedBy);
    }

    /** Hands over each initiative that has the item in scope; there is no excluding rule then. */
    void forEachInScope(Action action) {
        for (int at = 0; at < inScope.length; at++) {
            action.on(inScope[at], sources[at], -1);
        }
    }

    /** Hands over each initiative that reaches the item but does not have it in scope. */
    void forEachExcluded(Action action) {
        for (int at = 0; at < excludedFrom.length; at++) {
            action.on(excludedFrom[at], sourcesExcluded[at], excludedBy[at]);
        }
    }

    /** Returns the interned set of initiatives that have the item in scope. */
    int inScope() {
        return inScopeSet;
    }

    int reached() {
        return reached;
    }

    boolean isInScope(int initiative) {
        return Arrays.binarySearch(inScope, initiative) >= 0;
    }

    /** Returns whether more than one include rule at or below the initiative reaches the item, which it has in scope. */
    boolean isDuplicate(int initiative) {
        int at = Arrays.binarySearch(inScope, initiative);
        return at >= 0 && sources[at] > 1;
    }

    /** Returns whether an exclude rule took the item out of the initiative's scope. */
    boolean isExcluded(int initiative) {
        return Arrays.binarySearch(excludedFrom, initiative) >= 0;
    }
}
