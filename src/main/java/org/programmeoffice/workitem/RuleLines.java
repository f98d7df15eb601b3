package org.programmeoffice.workitem;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.common.UserKey;

/** Makes lines of rules for one viewer. */
public final class RuleLines {
    private final ScopeRules rules;
    private final ScopeReferences references;
    private final Rollup rollup;

    public RuleLines(ScopeRules rules, ScopeReferences references, Rollup rollup) {
        this.rules = rules;
        this.references = references;
        this.rollup = rollup;
    }

    /** Returns the lines of the rules of the initiative itself, by id. */
    List<RuleLine> of(UserKey viewer, InitiativeNode node) {
        var own = rules.of(node.id());
        var labels =
                references.labels(viewer, own.stream().map(ScopeRule::selector).toList());
        var snapshot = rollup.snapshot();
        return own.stream()
                .map(rule -> new RuleLine(
                        rule,
                        node.key(),
                        Optional.ofNullable(labels.get(rule.selector())),
                        snapshot.rule(rule.id()),
                        rollup.hits().state(rule),
                        rollup.hits().asOf(rule.id())))
                .toList();
    }
}
