package org.programmeoffice.rest;

import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.NotAuthorizedException;
import org.programmeoffice.common.UserKey;

/** Who makes the request. */
public final class CurrentUser {
    private final UserManager users;

    public CurrentUser(UserManager users) {
        this.users = users;
    }

    /** Returns the key of who is logged in; an anonymous request, which the host should have stopped, ends with 401. */
    public UserKey key() {
        var remote = users.getRemoteUserKey();
        if (remote == null) {
            throw new NotAuthorizedException("Basic");
        }
        return new UserKey(remote.getStringValue());
    }
}
