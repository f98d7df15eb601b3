package org.programmeoffice.workitem;

import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Hands a link from one initiative to another, for whoever may choose the work of both. */
public final class MoveScopeRule {
    private final Permissions permissions;
    private final ScopeRules rules;
    private final Rollup rollup;

    public MoveScopeRule(Permissions permissions, ScopeRules rules, Rollup rollup) {
        this.permissions = permissions;
        this.rules = rules;
        this.rollup = rollup;
    }

    /** Moves the rule; of two who change the scope it comes to at once, the one who is later is refused. */
    public Outcome<ScopeRule> move(
            UserKey actor, InitiativeKey key, long ruleId, InitiativeKey target, int expectedRevision) {
        return permissions.demand(actor, Action.EDIT_SCOPE, key).then(from -> permissions
                .demand(actor, Action.EDIT_SCOPE, target)
                .then(to -> move(actor, from, to, ruleId, expectedRevision)));
    }

    private Outcome<ScopeRule> move(
            UserKey actor, InitiativeNode from, InitiativeNode to, long ruleId, int expectedRevision) {
        int there = rules.revision(to.id());
        var moved =
                rules.of(from.id()).stream().filter(rule -> rule.id() == ruleId).findFirst();
        boolean exists = rules.of(to.id()).stream()
                .anyMatch(rule -> moved.filter(rule::saysTheSame).isPresent());
        if (from.id().equals(to.id()) || exists) {
            return Outcome.refused(Refusal.Invalid.field("to", "pmo.workitem.rule.error.exists"));
        }
        return rules.move(actor, from, to, ruleId, expectedRevision, there).map(rule -> {
            rollup.rulesChanged();
            return rule;
        });
    }
}
