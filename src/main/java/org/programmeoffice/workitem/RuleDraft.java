package org.programmeoffice.workitem;

/**
 * A scope rule as a person writes it, before it is understood.
 *
 * @param reference what is meant: an item's or epic's key, a version's, component's or Jira project's name or key, or a JQL
 *     text
 * @param jiraProject key of the Jira project in which a version or component is looked up; empty otherwise
 * @param withSubTasks only for epics
 */
public record RuleDraft(
        ScopeRule.Effect effect, SelectorKind kind, String reference, String jiraProject, boolean withSubTasks) {}
