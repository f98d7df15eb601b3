package org.programmeoffice.workitem;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** How initiatives stand to the item at hand: columns by initiative, of which only those touched are in use. */
final class Stands {
    private static final int NO_RULE = -1;

    private final ScopeTree tree;
    private final int[] sources;
    private final boolean[] handedIn;
    private final int[] excludedBy;
    private final int[] excludedBelow;
    private int[] touched = new int[16];
    private int size;

    Stands(ScopeTree tree) {
        this.tree = tree;
        sources = new int[tree.size()];
        handedIn = new boolean[tree.size()];
        excludedBy = new int[tree.size()];
        excludedBelow = new int[tree.size()];
    }

    /** Lets an include rule of the initiative reach the item. */
    void include(int initiative) {
        for (int at = initiative; at != ScopeTree.NONE; at = tree.parent(at)) {
            touch(at);
            sources[at]++;
        }
        handedIn[initiative] = true;
    }

    /** Lets an exclude rule of the initiative reach the item; the first one counts, and only where an include rule did. */
    void exclude(int initiative, int rule) {
        if (sources[initiative] > 0 && excludedBy[initiative] == NO_RULE) {
            excludedBy[initiative] = rule;
        }
    }

    /** Hands the item from each initiative to what it stands under, unless the initiative excludes it. */
    void handUp() {
        // Numbers ascend from the leaves of the hierarchy to its roots.
        Arrays.sort(touched, 0, size);
        for (int at = 0; at < size; at++) {
            int above = tree.parent(touched[at]);
            if (above != ScopeTree.NONE) {
                handUp(touched[at], above);
            }
        }
    }

    /** Returns what was found, and forgets it. */
    Reach reach(IntSets initiativeSets) {
        var in = chosen(true, at -> at);
        var reach = new Reach(
                initiativeSets.intern(in),
                in,
                chosen(true, at -> sources[at]),
                chosen(false, at -> at),
                chosen(false, this::reason),
                chosen(false, at -> sources[at]),
                initiativeSets.intern(Arrays.copyOf(touched, size)));
        for (int at = 0; at < size; at++) {
            sources[touched[at]] = 0;
        }
        size = 0;
        return reach;
    }

    private void touch(int initiative) {
        if (sources[initiative] > 0) {
            return;
        }
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, size * 2);
        }
        touched[size++] = initiative;
        handedIn[initiative] = false;
        excludedBy[initiative] = NO_RULE;
        excludedBelow[initiative] = NO_RULE;
    }

    private void handUp(int below, int above) {
        if (isInScope(below)) {
            handedIn[above] = true;
        } else if (excludedBelow[above] == NO_RULE || reason(below) < excludedBelow[above]) {
            excludedBelow[above] = reason(below);
        }
    }

    private boolean isInScope(int initiative) {
        return handedIn[initiative] && excludedBy[initiative] == NO_RULE;
    }

    private int reason(int initiative) {
        return excludedBy[initiative] == NO_RULE ? excludedBelow[initiative] : excludedBy[initiative];
    }

    private int[] chosen(boolean inScope, IntUnaryOperator value) {
        var values = new int[size];
        int found = 0;
        for (int at = 0; at < size; at++) {
            if (isInScope(touched[at]) == inScope) {
                values[found++] = value.applyAsInt(touched[at]);
            }
        }
        return found == size ? values : Arrays.copyOf(values, found);
    }
}
