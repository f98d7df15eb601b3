package org.programmeoffice.workitem.rest;

import java.util.List;
import org.programmeoffice.workitem.ScopeRule;

/** The rules that were added at once. */
public record AddedRulesJson(List<ScopeRuleJson> rules) {
    static AddedRulesJson of(List<ScopeRule> added) {
        return new AddedRulesJson(added.stream().map(ScopeRuleJson::of).toList());
    }
}
