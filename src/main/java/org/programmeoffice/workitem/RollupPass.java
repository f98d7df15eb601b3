package org.programmeoffice.workitem;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One pass: rules against facts, sums, figures. Reads nothing but its arguments and changes none of them. */
final class RollupPass {
    private final PublishedItems items;
    private final ScopeTree tree;
    private final List<ScopeRule> rules;
    private final Map<Long, long[]> hits;
    private final Meanings meanings;

    /**
     * @param hits ids that JQL rules found, by rule id
     */
    RollupPass(PublishedItems items, ScopeTree tree, List<ScopeRule> rules, Map<Long, long[]> hits, Meanings meanings) {
        this.items = items;
        this.tree = tree;
        this.rules =
                rules.stream().sorted(Comparator.comparingLong(ScopeRule::id)).toList();
        this.hits = hits;
        this.meanings = meanings;
    }

    RollupSnapshot run(SnapshotTimes times) {
        var ruleSets = new RuleSets(items, rules, hits, meanings.parentIsEpic());
        var reaches = new Reaches(tree, rules, ruleSets.sets());
        var sweep = new Sweep(items, ruleSets, reaches, meanings);
        sweep.run();
        var membership = new Membership(items, tree, ruleSets.sets(), reaches, sweep.itemClasses(), sweep.classes());
        var fanOut = new FanOut(membership, rules, sweep.tally());
        var check = new AnomalyCheck(items, meanings, sweep.openBelow());
        return new RollupSnapshot(
                times,
                fanOut.initiatives(),
                fanOut.rules(),
                membership,
                new GroupedItems(membership, rules, meanings, check));
    }
}
