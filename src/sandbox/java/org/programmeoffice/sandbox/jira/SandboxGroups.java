package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Groups, as each user names them. */
final class SandboxGroups implements GroupManager {
    private final Catalog catalog;
    private final SandboxPermissions permissions;

    SandboxGroups(Catalog catalog, SandboxPermissions permissions) {
        this.catalog = catalog;
        this.permissions = permissions;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return permissions.groupsOf(user).contains(groupName);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return permissions.groupsOf(user);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return List.copyOf(catalog.people().values().stream()
                .filter(user -> user.groups().contains(groupName))
                .toList());
    }
}
