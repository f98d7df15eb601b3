package com.atlassian.jira.security;

/** Signature only. Mark S11: slack&#64;94c50dc, bootstrapi&#64;4c9d6271 */
public interface GlobalPermissionManager {
    boolean hasPermission(
            com.atlassian.jira.permission.GlobalPermissionKey permissionKey,
            com.atlassian.jira.user.ApplicationUser user);
}
