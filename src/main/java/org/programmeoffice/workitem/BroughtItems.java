package org.programmeoffice.workitem;

/** What the rule that names an epic brings to its initiative. */
public record BroughtItems(long ruleId, RuleFigures figures) {}
