package org.programmeoffice.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.access.People;
import org.programmeoffice.access.Person;
import org.programmeoffice.common.UserKey;

/**
 * The people Jira knows. A new global permission is granted to nobody; as long as no group holds {@code pmo-create}, those
 * who administer Jira may create.
 */
public final class JiraPeople implements People {
    /** The key of the permission's module in the descriptor. */
    public static final String CREATE = "pmo-create";

    private final UserManager users;
    private final GlobalPermissionManager permissions;

    public JiraPeople(UserManager users, GlobalPermissionManager permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public boolean isAdministrator(UserKey person) {
        return user(person)
                .filter(user -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .isPresent();
    }

    @Override
    public boolean mayCreateInitiatives(UserKey person) {
        var create = GlobalPermissionKey.of(CREATE);
        if (permissions.getGroupNamesWithPermission(create).isEmpty()) {
            return isAdministrator(person);
        }
        return user(person)
                .filter(user -> permissions.hasPermission(create, user))
                .isPresent();
    }

    @Override
    public boolean isActive(UserKey person) {
        return user(person).isPresent();
    }

    @Override
    public String displayName(UserKey person) {
        var user = users.getUserByKeyEvenWhenUnknown(person.value());
        return user == null || user.getDisplayName() == null ? person.value() : user.getDisplayName();
    }

    /** Finds by the exact user name only: the API that we can vouch for has no search among users. */
    @Override
    public List<Person> byName(UserKey actor, String text, int limit) {
        return Stream.ofNullable(users.getUserByName(text.strip()))
                .filter(ApplicationUser::isActive)
                .map(user -> new Person(new UserKey(user.getKey()), user.getDisplayName()))
                .limit(limit)
                .toList();
    }

    private Optional<ApplicationUser> user(UserKey person) {
        return Optional.ofNullable(users.getUserByKey(person.value())).filter(ApplicationUser::isActive);
    }
}
