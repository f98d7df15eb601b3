package org.programmeoffice.workitem;

import org.programmeoffice.access.InitiativeTree;

/** What a pass reads besides the facts. */
public record RollupSources(
        InitiativeTree tree, ScopeRules rules, JiraVocabulary vocabulary, RollupSettings settings) {}
