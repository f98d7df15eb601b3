package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Permissions that hold everywhere: administrators have them all, others none. */
final class SandboxGlobalPermissions implements GlobalPermissionManager {
    private final SandboxPermissions permissions;

    SandboxGlobalPermissions(SandboxPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user) {
        return permissions.groupsOf(user).contains(DemoUsers.ADMINISTRATORS);
    }

    @Override
    public Collection<String> getGroupNamesWithPermission(GlobalPermissionKey permissionKey) {
        return List.of(DemoUsers.ADMINISTRATORS);
    }
}
