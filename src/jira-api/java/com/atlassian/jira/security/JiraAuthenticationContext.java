package com.atlassian.jira.security;

/** Signature only. Mark S11+M: slack&#64;94c50dc (getLoggedInUser, isLoggedInUser, getI18nHelper); all members &#64;Override-implemented in condec MockJiraAuthenticationContext (jira-api 8.8.1). Deprecated members (getUser, getText, getOutlookDate, getI18nBean) left out on purpose. */
public interface JiraAuthenticationContext {
    com.atlassian.jira.user.ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    java.util.Locale getLocale();

    com.atlassian.jira.util.I18nHelper getI18nHelper();

    void setLoggedInUser(com.atlassian.jira.user.ApplicationUser user);

    void clearLoggedInUser();
}
