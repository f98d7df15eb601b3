package org.programmeoffice.workitem;

import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Changes to what end a rule is linked: for delivery, for a benefit, against a risk, for information, or to leave out. */
public final class ChangeScopeRule {
    private final Permissions permissions;
    private final ScopeRules rules;
    private final Rollup rollup;

    public ChangeScopeRule(Permissions permissions, ScopeRules rules, Rollup rollup) {
        this.permissions = permissions;
        this.rules = rules;
        this.rollup = rollup;
    }

    public Outcome<ScopeRule> change(
            UserKey actor, InitiativeKey key, long ruleId, ScopeRule.Effect effect, int expectedRevision) {
        return permissions
                .demand(actor, Action.EDIT_SCOPE, key)
                .then(node -> rules.change(actor, node, ruleId, effect, expectedRevision))
                .map(rule -> {
                    rollup.rulesChanged();
                    return rule;
                });
    }
}
