package com.atlassian.jira.user.util;

/** Signature only. Mark S11+P: getUserByKey: slack&#64;94c50dc; others used in jira-plugins-groovy/mrimsender/cpji (8.x-10.3) */
public interface UserManager {
    com.atlassian.jira.user.ApplicationUser getUserByKey(String userKey);

    com.atlassian.jira.user.ApplicationUser getUserByName(String userName);

    com.atlassian.jira.user.ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);

    com.atlassian.jira.user.ApplicationUser getUserByNameEvenWhenUnknown(String userName);
}
