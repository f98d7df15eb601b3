package org.programmeoffice.workitem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.UserKey;

/** Makes lines of rules for one viewer. The text of a query may name what he cannot see, so not everybody reads it. */
public final class RuleLines {
    private final Permissions permissions;
    private final ScopeRules rules;
    private final ScopeReferences references;
    private final Rollup rollup;

    public RuleLines(Permissions permissions, ScopeRules rules, ScopeReferences references, Rollup rollup) {
        this.permissions = permissions;
        this.rules = rules;
        this.references = references;
        this.rollup = rollup;
    }

    /** Returns the lines of the rules of the initiative itself, by id. */
    List<RuleLine> of(UserKey viewer, InitiativeNode node) {
        var own = rules.of(node.id());
        var labels =
                references.labels(viewer, own.stream().map(ScopeRule::selector).toList());
        boolean edits = permissions.allowed(viewer, node).contains(Action.EDIT_SCOPE);
        var snapshot = rollup.snapshot();
        return own.stream()
                .map(rule -> new RuleLine(
                        rule,
                        node.key(),
                        Optional.ofNullable(labels.get(rule.selector()))
                                .filter(label -> edits || isReadBy(viewer, rule)),
                        snapshot.rule(rule.id()),
                        state(rule, labels),
                        rollup.hits().asOf(rule.id())))
                .toList();
    }

    /** Asks for an item only if the viewer is not shown its name anyway. */
    private RuleState state(ScopeRule rule, Map<Selector, String> labels) {
        var selector = rule.selector();
        boolean isItem = selector instanceof Selector.Item || selector instanceof Selector.Epic;
        return isItem && !labels.containsKey(selector) && !references.exists(selector.target())
                ? RuleState.GONE
                : rollup.hits().state(rule);
    }

    private static boolean isReadBy(UserKey viewer, ScopeRule rule) {
        return !(rule.selector() instanceof Selector.Jql) || rule.savedBy().equals(viewer);
    }
}
