package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Locale;
import java.util.Map;

/** Holds for those who have the global permission of the parameter {@code permission}; {@code admin} is administer. */
public class JiraGlobalPermissionCondition extends AbstractWebCondition {
    private GlobalPermissionKey permission;

    @Override
    public void init(Map<String, String> params) {
        String name = params.get("permission");
        if (name == null) {
            throw new PluginParseException("JiraGlobalPermissionCondition needs the parameter 'permission'");
        }
        permission = switch (name.toLowerCase(Locale.ROOT)) {
            case "admin", "administer" -> GlobalPermissionKey.ADMINISTER;
            case "sysadmin", "system_admin" -> GlobalPermissionKey.SYSTEM_ADMIN;
            default -> GlobalPermissionKey.of(name);
        };
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null && ComponentAccessor.getGlobalPermissionManager().hasPermission(permission, user);
    }
}
