package com.atlassian.jira.security;

/** Signature only. Mark S11: slack&#64;94c50dc, bootstrapi&#64;4c9d6271; getGroupNamesWithPermission(GlobalPermissionKey) -> Collection of String: javadoc 7.1, 8.13.6 and 11.0.0 (docs.atlassian.com/software/jira/docs/api/11.0.0) */
public interface GlobalPermissionManager {
    boolean hasPermission(
            com.atlassian.jira.permission.GlobalPermissionKey permissionKey,
            com.atlassian.jira.user.ApplicationUser user);

    java.util.Collection<String> getGroupNamesWithPermission(
            com.atlassian.jira.permission.GlobalPermissionKey permissionKey);
}
