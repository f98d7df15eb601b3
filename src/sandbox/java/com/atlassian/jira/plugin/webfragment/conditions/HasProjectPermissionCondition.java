package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Holds for those who have the permission of the parameter {@code permission} in the Jira project of the page. */
public class HasProjectPermissionCondition extends AbstractWebCondition {
    private ProjectPermissionKey permission;

    @Override
    public void init(Map<String, String> params) {
        String name = params.get("permission");
        if (name == null) {
            throw new PluginParseException("HasProjectPermissionCondition needs the parameter 'permission'");
        }
        permission = switch (name) {
            case "browse" -> ProjectPermissions.BROWSE_PROJECTS;
            case "project" -> ProjectPermissions.ADMINISTER_PROJECTS;
            default -> new ProjectPermissionKey(name);
        };
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper.getProject() != null
                && ComponentAccessor.getPermissionManager().hasPermission(permission, jiraHelper.getProject(), user);
    }
}
