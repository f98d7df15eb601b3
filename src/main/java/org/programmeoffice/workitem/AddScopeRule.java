package org.programmeoffice.workitem;

import java.time.Duration;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;
import org.programmeoffice.common.UserKey;

/** Adds a rule to an initiative's scope. Whoever adds it needs to see what it names. */
public final class AddScopeRule {
    private final Permissions permissions;
    private final ScopeRules rules;
    private final ReadRuleDraft drafts;
    private final RefreshSearches searches;
    private final Rollup rollup;
    private final Background background;

    public AddScopeRule(
            Permissions permissions,
            ScopeRules rules,
            ReadRuleDraft drafts,
            RefreshSearches searches,
            Rollup rollup,
            Background background) {
        this.permissions = permissions;
        this.rules = rules;
        this.drafts = drafts;
        this.searches = searches;
        this.rollup = rollup;
        this.background = background;
    }

    public Outcome<ScopeRule> add(UserKey actor, InitiativeKey key, RuleDraft draft, int expectedRevision) {
        return permissions
                .demand(actor, Action.EDIT_SCOPE, key)
                .then(node -> drafts.read(actor, draft)
                        .then(selector -> add(actor, node, draft.effect(), selector, expectedRevision)))
                .map(this::announce);
    }

    private Outcome<ScopeRule> add(
            UserKey actor, InitiativeNode node, ScopeRule.Effect effect, Selector selector, int expectedRevision) {
        boolean exists = rules.of(node.id()).stream()
                .anyMatch(rule -> rule.effect() == effect && rule.selector().equals(selector));
        return exists
                ? Outcome.refused(Refusal.Invalid.field("reference", "pmo.workitem.rule.error.exists"))
                : rules.add(actor, node, effect, selector, expectedRevision);
    }

    private ScopeRule announce(ScopeRule rule) {
        if (rule.selector() instanceof Selector.Jql) {
            background.run(Duration.ZERO, () -> searches.refresh(rule));
        }
        rollup.rulesChanged();
        return rule;
    }
}
