package com.atlassian.jira.plugin.webfragment.contextproviders;

/** Signature only. Mark S11: alanmosely PullRequestWebPanel (file present in 2.x tree): &#64;Override Map<String,Object> getContextMap(ApplicationUser, JiraHelper) */
public abstract class AbstractJiraContextProvider implements com.atlassian.plugin.web.ContextProvider {

    public abstract java.util.Map<String, Object> getContextMap(
            com.atlassian.jira.user.ApplicationUser user,
            com.atlassian.jira.plugin.webfragment.model.JiraHelper jiraHelper);
}
