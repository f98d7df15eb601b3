package org.programmeoffice.workitem.rest;

import org.jspecify.annotations.Nullable;
import org.programmeoffice.workitem.ScopeRule;
import org.programmeoffice.workitem.Selector;

/** A stored scope rule. */
public record ScopeRuleJson(
        long id,
        String effect,
        String kind,
        boolean withSubTasks,
        @Nullable String jql,
        String savedBy,
        String savedAt) {
    /** Returns the rule for who has just saved it. */
    static ScopeRuleJson of(ScopeRule rule) {
        return of(rule, true);
    }

    static ScopeRuleJson of(ScopeRule rule, boolean readable) {
        var selector = rule.selector();
        return new ScopeRuleJson(
                rule.id(),
                NewScopeRuleJson.code(rule.effect()),
                NewScopeRuleJson.code(selector.kind()),
                selector instanceof Selector.Epic epic && epic.withSubTasks(),
                readable && selector instanceof Selector.Jql jql ? jql.text() : null,
                rule.savedBy().value(),
                rule.savedAt().toString());
    }
}
