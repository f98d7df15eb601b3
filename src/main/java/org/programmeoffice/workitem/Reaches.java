package org.programmeoffice.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works out and remembers, for each distinct set of rules, which initiatives it means. */
final class Reaches {
    private static final int NO_RULE = -1;

    private final ScopeTree tree;
    private final IntSets ruleSets;
    private final IntSets initiativeSets = new IntSets();
    private final int[] ruleInitiatives;
    private final boolean[] ruleIncludes;
    private final List<@Nullable Reach> known = new ArrayList<>();
    private final @Nullable Reach[] byOneRule;

    Reaches(ScopeTree tree, List<ScopeRule> rules, IntSets ruleSets) {
        this.tree = tree;
        this.ruleSets = ruleSets;
        ruleInitiatives = rules.stream()
                .mapToInt(rule -> rule.counts() ? tree.number(rule.initiative()) : ScopeTree.NONE)
                .toArray();
        ruleIncludes = new boolean[rules.size()];
        byOneRule = new Reach[tree.size()];
        IntStream.range(0, rules.size())
                .forEach(number -> ruleIncludes[number] = rules.get(number).includes());
    }

    IntSets initiativeSets() {
        return initiativeSets;
    }

    Reach of(int ruleSet) {
        while (known.size() <= ruleSet) {
            known.add(null);
        }
        var reach = known.get(ruleSet);
        if (reach == null) {
            var rules = ruleSets.members(ruleSet);
            reach = rules.length > 1 ? workOut(rules) : rules.length == 1 ? ofOne(rules[0]) : Reach.NOTHING;
            known.set(ruleSet, reach);
        }
        return reach;
    }

    /** Returns what one rule alone means, which is the same for all rules of an initiative that include. */
    private Reach ofOne(int rule) {
        int initiative = ruleInitiatives[rule];
        if (initiative == ScopeTree.NONE || !ruleIncludes[rule]) {
            return Reach.NOTHING;
        }
        var reach = byOneRule[initiative];
        if (reach == null) {
            reach = workOut(new int[] {rule});
            byOneRule[initiative] = reach;
        }
        return reach;
    }

    /** How one initiative stands to an item. */
    private static final class Stand {
        private int sources;
        private boolean handedIn;
        private int excludedBy = NO_RULE;
        private int excludedBelow = NO_RULE;

        boolean isInScope() {
            return handedIn && excludedBy == NO_RULE;
        }

        int reason() {
            return excludedBy == NO_RULE ? excludedBelow : excludedBy;
        }
    }

    private Reach workOut(int[] rules) {
        var stands = new TreeMap<Integer, Stand>();
        for (int rule : rules) {
            if (ruleInitiatives[rule] != ScopeTree.NONE && ruleIncludes[rule]) {
                include(ruleInitiatives[rule], stands);
            }
        }
        for (int rule : rules) {
            var stand = ruleIncludes[rule] ? null : stands.get(ruleInitiatives[rule]);
            if (stand != null && stand.excludedBy == NO_RULE) {
                stand.excludedBy = rule;
            }
        }
        // Numbers ascend from the leaves of the hierarchy to its roots, and so does the map.
        stands.forEach((initiative, stand) -> handUp(stand, stands.get(tree.parent(initiative))));
        return reach(stands);
    }

    private void include(int initiative, SortedMap<Integer, Stand> stands) {
        stands.computeIfAbsent(initiative, number -> new Stand()).handedIn = true;
        for (int at = initiative; at != ScopeTree.NONE; at = tree.parent(at)) {
            stands.computeIfAbsent(at, number -> new Stand()).sources++;
        }
    }

    private static void handUp(Stand below, @Nullable Stand above) {
        if (above == null) {
            return;
        }
        if (below.isInScope()) {
            above.handedIn = true;
        } else if (above.excludedBelow == NO_RULE || below.reason() < above.excludedBelow) {
            above.excludedBelow = below.reason();
        }
    }

    private Reach reach(SortedMap<Integer, Stand> stands) {
        var in = stands.entrySet().stream()
                .filter(stand -> stand.getValue().isInScope())
                .toList();
        var out = stands.entrySet().stream()
                .filter(stand -> !stand.getValue().isInScope())
                .toList();
        var inScope = in.stream().mapToInt(stand -> stand.getKey()).toArray();
        return new Reach(
                initiativeSets.intern(inScope),
                inScope,
                in.stream().mapToInt(stand -> stand.getValue().sources).toArray(),
                out.stream().mapToInt(stand -> stand.getKey()).toArray(),
                out.stream().mapToInt(stand -> stand.getValue().reason()).toArray(),
                out.stream().mapToInt(stand -> stand.getValue().sources).toArray(),
                initiativeSets.intern(
                        stands.keySet().stream().mapToInt(Integer::intValue).toArray()));
    }
}
