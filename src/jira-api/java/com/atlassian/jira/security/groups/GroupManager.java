package com.atlassian.jira.security.groups;

/** Signature only. Mark D+P: isUserInGroup(ApplicationUser,String): javadoc 8.0.0/9.12.0/10.7.4/11.3.4 (file id 70896729240); getGroupNamesForUser/getUsersInGroup(String): cpji, mrimsender */
public interface GroupManager {
    boolean isUserInGroup(com.atlassian.jira.user.ApplicationUser user, String groupName);

    java.util.Collection<String> getGroupNamesForUser(com.atlassian.jira.user.ApplicationUser user);

    java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(String groupName);
}
