package com.atlassian.jira.timezone;

/** Signature only. Mark P: getTimeZoneforUser(ApplicationUser): TimeZone, so spelled: mailru/jira-plugins-mrimsender, a component import (8.x/9.x) */
public interface TimeZoneManager {
    java.util.TimeZone getTimeZoneforUser(com.atlassian.jira.user.ApplicationUser user);
}
