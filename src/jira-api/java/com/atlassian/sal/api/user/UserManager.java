package com.atlassian.sal.api.user;

/** Signature only. Mark L+S11: id 41678932728; slack getRemoteUser()/getRemoteUserKey()/getUserProfile. Deprecated String variants left out. HttpServletRequest variants are jakarta in SAL 7 (Jira 11) */
public interface UserManager {
    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getRemoteUser(jakarta.servlet.http.HttpServletRequest request);

    UserKey getRemoteUserKey(jakarta.servlet.http.HttpServletRequest request);

    UserProfile getUserProfile(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    boolean isAdmin(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String group);
}
