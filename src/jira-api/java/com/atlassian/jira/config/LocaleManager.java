package com.atlassian.jira.config;

/** Signature only. Mark P: getLocaleFor(ApplicationUser): mailru/jira-plugins-mrimsender UserChatServiceImpl, a component import (8.x/9.x); the calendar of the same author writes its reminders with it */
public interface LocaleManager {
    java.util.Locale getLocaleFor(com.atlassian.jira.user.ApplicationUser user);
}
