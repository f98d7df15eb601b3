package org.programmeoffice.workitem;

class InMemoryScopeRulesTest extends ScopeRulesContract {
    private final ScopeRules rules = new InMemoryScopeRules();

    @Override
    protected ScopeRules rules() {
        return rules;
    }
}
