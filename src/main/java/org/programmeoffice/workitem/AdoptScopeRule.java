package org.programmeoffice.workitem;

import java.time.Duration;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Lets a JQL rule search as the actor from now on, as when whoever saved it has left. */
public final class AdoptScopeRule {
    private final Permissions permissions;
    private final ScopeRules rules;
    private final ReadRuleDraft drafts;
    private final RefreshSearches searches;
    private final Background background;

    public AdoptScopeRule(
            Permissions permissions,
            ScopeRules rules,
            ReadRuleDraft drafts,
            RefreshSearches searches,
            Background background) {
        this.permissions = permissions;
        this.rules = rules;
        this.drafts = drafts;
        this.searches = searches;
        this.background = background;
    }

    public Outcome<ScopeRule> adopt(UserKey actor, InitiativeKey key, long ruleId, int expectedRevision) {
        return permissions
                .demand(actor, Action.EDIT_SCOPE, key)
                .then(node -> jql(node, ruleId)
                        .then(text -> drafts.read(actor, draft(text)))
                        .then(understood -> rules.adopt(actor, node, ruleId, expectedRevision)))
                .map(rule -> {
                    background.run(Duration.ZERO, () -> searches.refresh(rule));
                    return rule;
                });
    }

    private Outcome<String> jql(InitiativeNode node, long ruleId) {
        return rules.of(node.id()).stream()
                .filter(rule -> rule.id() == ruleId && rule.selector() instanceof Selector.Jql)
                .findFirst()
                .map(rule -> Outcome.done(((Selector.Jql) rule.selector()).text()))
                .orElseGet(Outcome::notFound);
    }

    private static RuleDraft draft(String jql) {
        return new RuleDraft(ScopeRule.Effect.INCLUDE, SelectorKind.JQL, jql, "", false);
    }
}
