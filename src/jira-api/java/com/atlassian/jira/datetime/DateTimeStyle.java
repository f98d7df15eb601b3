package com.atlassian.jira.datetime;

/** Signature only. Mark S11+P: RSS_RFC822_DATE_TIME: slack; others used by plugins 8.x */
public enum DateTimeStyle {
    TIME,
    DATE,
    COMPLETE,
    RELATIVE,
    DATE_TIME_PICKER,
    DATE_PICKER,
    RELATIVE_WITH_TIME_ONLY,
    RELATIVE_ALWAYS_WITH_TIME,
    RELATIVE_WITHOUT_TIME,
    ISO_8601_DATE,
    ISO_8601_DATE_TIME,
    RSS_RFC822_DATE_TIME
}
