package org.programmeoffice.workitem;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.programmeoffice.access.InitiativeNode;

/** What a pass reads besides facts, all of one moment. Equal inputs on equal facts give equal figures. */
record PassInputs(
        List<InitiativeNode> nodes,
        List<ScopeRule> rules,
        Map<Long, JiraVocabulary.Status> statuses,
        Map<Long, JiraVocabulary.Type> types,
        RollupChoices choices) {
    PassInputs {
        nodes = List.copyOf(nodes);
        rules = List.copyOf(rules);
        statuses = Map.copyOf(statuses);
        types = Map.copyOf(types);
    }

    static PassInputs read(RollupSources sources) {
        return new PassInputs(
                sources.tree().all(),
                sources.rules().all(),
                sources.vocabulary().statuses(),
                sources.vocabulary().types(),
                sources.settings().current());
    }

    static PassInputs none(ZoneId zone) {
        var choices = new RollupChoices("", "", Set.of(), zone, RollupChoices.DEFAULT_POLL, 1);
        return new PassInputs(List.of(), List.of(), Map.of(), Map.of(), choices);
    }

    PassInputs withRules(List<ScopeRule> changed) {
        return new PassInputs(nodes, changed, statuses, types, choices);
    }
}
