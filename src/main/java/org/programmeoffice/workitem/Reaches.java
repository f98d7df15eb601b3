package org.programmeoffice.workitem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works out and remembers, for each distinct set of rules, which initiatives it means. */
final class Reaches {
    private final IntSets ruleSets;
    private final IntSets initiativeSets = new IntSets();
    private final int[] ruleInitiatives;
    private final boolean[] ruleIncludes;
    private final Stands stands;
    private final List<@Nullable Reach> known = new ArrayList<>();
    private final @Nullable Reach[] byOneRule;

    Reaches(ScopeTree tree, List<ScopeRule> rules, IntSets ruleSets) {
        this.ruleSets = ruleSets;
        ruleInitiatives = rules.stream()
                .mapToInt(rule -> rule.counts() ? tree.number(rule.initiative()) : ScopeTree.NONE)
                .toArray();
        ruleIncludes = new boolean[rules.size()];
        IntStream.range(0, rules.size())
                .forEach(number -> ruleIncludes[number] = rules.get(number).includes());
        stands = new Stands(tree);
        byOneRule = new Reach[tree.size()];
    }

    IntSets initiativeSets() {
        return initiativeSets;
    }

    /** Returns the initiative of the rule, or -1 if it does not exist. */
    int initiativeOf(int rule) {
        return ruleInitiatives[rule];
    }

    boolean includes(int rule) {
        return ruleIncludes[rule];
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

    private Reach workOut(int[] rules) {
        for (int rule : rules) {
            if (ruleInitiatives[rule] != ScopeTree.NONE && ruleIncludes[rule]) {
                stands.include(ruleInitiatives[rule]);
            }
        }
        for (int rule : rules) {
            if (ruleInitiatives[rule] != ScopeTree.NONE && !ruleIncludes[rule]) {
                stands.exclude(ruleInitiatives[rule], rule);
            }
        }
        stands.handUp();
        return stands.reach(initiativeSets);
    }
}
