package com.atlassian.jira.plugin.webfragment.conditions;

/** Signature only. Mark P: assets-tree ManageAssetsCondition, condec ActivationCondition: &#64;Override boolean shouldDisplay(ApplicationUser, JiraHelper) */
public abstract class AbstractWebCondition implements com.atlassian.plugin.web.Condition {
    public void init(java.util.Map<String, String> params) throws com.atlassian.plugin.PluginParseException {}

    public abstract boolean shouldDisplay(
            com.atlassian.jira.user.ApplicationUser user,
            com.atlassian.jira.plugin.webfragment.model.JiraHelper jiraHelper);
}
