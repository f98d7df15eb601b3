package org.programmeoffice.workitem;

import org.programmeoffice.access.Action;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Takes a rule out of an initiative's scope and returns it as it was. */
public final class RemoveScopeRule {
    private final Permissions permissions;
    private final ScopeRules rules;
    private final Rollup rollup;

    public RemoveScopeRule(Permissions permissions, ScopeRules rules, Rollup rollup) {
        this.permissions = permissions;
        this.rules = rules;
        this.rollup = rollup;
    }

    public Outcome<ScopeRule> remove(UserKey actor, InitiativeKey key, long ruleId, int expectedRevision) {
        return permissions
                .demand(actor, Action.EDIT_SCOPE, key)
                .then(node -> rules.remove(actor, node, ruleId, expectedRevision))
                .map(rule -> {
                    rollup.rulesChanged();
                    return rule;
                });
    }
}
