package com.atlassian.jira.datetime;

/** Signature only. Mark S11+P: RSS_RFC822_DATE_TIME: slack; others used by plugins 8.x */
public enum DateTimeStyle {
    TIME,
    DATE,
    COMPLETE,
    DATE_PICKER,
    ISO_8601_DATE,
    ISO_8601_DATE_TIME,
    RSS_RFC822_DATE_TIME
}
