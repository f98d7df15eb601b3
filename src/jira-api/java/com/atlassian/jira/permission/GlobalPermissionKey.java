package com.atlassian.jira.permission;

/** Signature only. Mark S11: slack&#64;94c50dc ADMINISTER; SYSTEM_ADMIN + of(String): assets-tree-jira, ScriptRunner samples; USE deprecated since 7.0 (javadoc). Global-permission key of an own <global-permission key="X"> module is "X". */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey();
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey();

    private GlobalPermissionKey() {}

    public static GlobalPermissionKey of(String permissionKey) {
        return null;
    }
}
