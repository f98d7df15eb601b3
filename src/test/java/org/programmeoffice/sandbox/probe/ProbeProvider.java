package org.programmeoffice.sandbox.probe;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public final class ProbeProvider extends AbstractJiraContextProvider {
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        return Map.of("greeting", "<b>" + user.getDisplayName());
    }
}
