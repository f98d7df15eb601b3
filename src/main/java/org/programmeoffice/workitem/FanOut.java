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
    private final @Nullable InitiativeTally[] tallies;
    private final Sums ruleDelivery;
    private final long[] ruleReached;

    FanOut(Membership membership, List<ScopeRule> rules, ClassTally classes) {
        this.membership = membership;
        this.rules = rules;
        this.classes = classes;
        tallies = new InitiativeTally[membership.tree().size()];
        ruleDelivery = new Sums(rules.size());
        ruleReached = new long[rules.size()];
        for (int number = 1; number < membership.classes().size(); number++) {
            toInitiatives(number);
            toRules(number);
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

    Map<Long, RuleFigures> rules() {
        var figures = new HashMap<Long, RuleFigures>();
        for (int number = 0; number < ruleReached.length; number++) {
            figures.put(
                    rules.get(number).id(),
                    new RuleFigures(
                            ruleReached[number],
                            ruleDelivery.items(number),
                            ruleDelivery.byCount(number),
                            ruleDelivery.byPoints(number)));
        }
        return Map.copyOf(figures);
    }

    private void toInitiatives(int number) {
        var reach = membership.reach(number);
        long items = classes.sums().items(number);
        reach.forEachInScope((initiative, sources, none) -> {
            var tally = tally(initiative);
            tally.addInScope(classes, number, sources);
            if (membership.isContainer(number, initiative)) {
                tally.addContainers(items);
            } else if (membership.classes().isNotDelivered(number)) {
                tally.addNotDelivered(items);
            } else {
                tally.addLeaves(classes, number);
            }
        });
        reach.forEachExcluded((initiative, sources, rule) -> tally(initiative).addExcluded(items, sources, rule));
    }

    private void toRules(int number) {
        for (int rule : membership.rulesOf(number)) {
            ruleReached[rule] += classes.sums().items(number);
            int initiative = membership.tree().number(rules.get(rule).initiative());
            if (rules.get(rule).includes() && membership.isLeaf(number, initiative)) {
                ruleDelivery.add(rule, classes.sums(), number);
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
