package com.atlassian.jira.security.plugin;

/** Signature only. Mark P+D: new ProjectPermissionKey(String): assets-tree-jira ManageAssetsCondition; used as parameter type of PermissionManager.hasPermission (javadoc 8.0-11.3.4) */
public final class ProjectPermissionKey {
    public ProjectPermissionKey(String permissionKey) {}
}
