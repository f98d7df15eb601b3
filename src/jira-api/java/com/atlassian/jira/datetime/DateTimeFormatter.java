package com.atlassian.jira.datetime;

/** Signature only. Mark S11: slack: formatter.forLoggedInUser().withStyle(DateTimeStyle).format(Date); forUser(ApplicationUser): plugins 8.x */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(com.atlassian.jira.user.ApplicationUser user);

    DateTimeFormatter withStyle(DateTimeStyle style);

    String format(java.util.Date date);
}
