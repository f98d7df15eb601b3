package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/** Users by key, or by name in any case. */
final class SandboxPeople implements UserManager {
    private final Catalog catalog;

    SandboxPeople(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return userKey == null ? null : catalog.people().get(userKey);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return catalog.people().values().stream()
                .filter(user -> user.name().equalsIgnoreCase(userName))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        var user = getUserByKey(userKey);
        return user == null && userKey != null ? unknown(userKey) : user;
    }

    @Override
    public ApplicationUser getUserByNameEvenWhenUnknown(String userName) {
        var user = getUserByName(userName);
        return user == null && userName != null ? unknown(userName) : user;
    }

    private static SandboxUser unknown(String key) {
        return new SandboxUser(-1, key, key, key, "", false, Set.of(), Locale.UK, ZoneOffset.UTC);
    }
}
