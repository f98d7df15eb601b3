package org.programmeoffice.workitem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.programmeoffice.common.InitiativeId;

/** Hands the sums of each class of items to the initiatives and rules that it belongs to. */
final class FanOut {
    private final Membership membership;
    private final List<ScopeRule> rules;
    private final ClassTally classes;
    private final Sums groupSums;
    private final @Nullable InitiativeTally[] tallies;
    private final RuleTally ruleTally;

    FanOut(Membership membership, List<ScopeRule> rules, ClassTally classes) {
        this.membership = membership;
        this.rules = rules;
        this.classes = classes;
        tallies = new InitiativeTally[membership.tree().size()];
        ruleTally = new RuleTally(rules);
        groupSums = new Sums(membership.classes().groups().size());
        for (int number = 1; number < membership.classes().size(); number++) {
            groupSums.add(membership.classes().group(number), classes.sums(), number);
            reachToInitiatives(number);
            toRules(number);
        }
        for (int group = 1; group < membership.classes().groups().size(); group++) {
            toInitiatives(group);
        }
    }

    Map<InitiativeId, InitiativeFigures> initiatives() {
        var figures = new HashMap<InitiativeId, InitiativeFigures>();
        for (int number = 0; number < tallies.length; number++) {
            var id = membership.tree().id(number);
            var tally = tallies[number];
            figures.put(
                    id, tally == null ? InitiativeFigures.empty(id) : tally.toFigures(id, membership.items(), rules));
        }
        return Map.copyOf(figures);
    }

    RuleTally rules() {
        return ruleTally;
    }

    private void reachToInitiatives(int number) {
        var reach = membership.reach(number);
        long items = classes.sums().items(number);
        reach.forEachInScope((initiative, sources, none) -> tally(initiative).addReached(items, sources));
        reach.forEachExcluded((initiative, sources, rule) -> tally(initiative).addExcluded(items, sources, rule));
    }

    private void toInitiatives(int group) {
        var groups = membership.classes().groups();
        for (int initiative : membership.initiatives(groups.set(group))) {
            var tally = tally(initiative);
            tally.addCounts(classes.groups(), group);
            if (membership.isIn(groups.containerIn(group), initiative)) {
                tally.addContainers(groupSums, classes.groups(), group);
            } else if (groups.isNotDelivered(group)) {
                tally.addNotDelivered(groupSums, classes.groups(), group);
            } else {
                tally.addLeaves(groupSums, classes.groups(), group);
            }
        }
    }

    private void toRules(int number) {
        for (int rule : membership.rulesOf(number)) {
            ruleTally.addReached(rule, classes.sums().items(number));
            if (membership.isLeafOfRule(number, rule)) {
                ruleTally.addLeaves(rule, classes.sums(), number);
            }
        }
    }

    private InitiativeTally tally(int initiative) {
        var tally = tallies[initiative];
        if (tally == null) {
            tally = new InitiativeTally();
            tallies[initiative] = tally;
        }
        return tally;
    }
}
