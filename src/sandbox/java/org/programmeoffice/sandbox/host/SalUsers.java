package org.programmeoffice.sandbox.host;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import org.programmeoffice.sandbox.jira.SandboxJira;
import org.programmeoffice.sandbox.jira.SandboxUser;

/** The users as the shared access layer shows them. */
final class SalUsers implements UserManager {
    private final SandboxJira jira;

    SalUsers(SandboxJira jira) {
        this.jira = jira;
    }

    @Override
    public UserProfile getRemoteUser() {
        ApplicationUser user = Authentication.current();
        return user == null ? null : new Profile(user);
    }

    @Override
    public UserKey getRemoteUserKey() {
        ApplicationUser user = Authentication.current();
        return user == null ? null : new UserKey(user.getKey());
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return user(userKey) == null ? null : new Profile(user(userKey));
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return has(GlobalPermissionKey.SYSTEM_ADMIN, userKey);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return has(GlobalPermissionKey.ADMINISTER, userKey) || isSystemAdmin(userKey);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        SandboxUser user = user(userKey);
        return user != null && user.groups().contains(group);
    }

    private boolean has(GlobalPermissionKey permission, UserKey userKey) {
        Object permissions = jira.services().get(GlobalPermissionManager.class);
        return userKey != null && ((GlobalPermissionManager) permissions).hasPermission(permission, user(userKey));
    }

    private SandboxUser user(UserKey userKey) {
        return userKey == null ? null : jira.userByKey(userKey.getStringValue()).orElse(null);
    }

    private record Profile(ApplicationUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.getKey());
        }

        @Override
        public String getUsername() {
            return user.getUsername();
        }

        @Override
        public String getFullName() {
            return user.getDisplayName();
        }

        @Override
        public String getEmail() {
            return user.getEmailAddress();
        }
    }
}
