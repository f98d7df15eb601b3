package com.atlassian.jira.config.properties;

/** Signature only. Mark S11: alanmosely: APKeys.JIRA_BASEURL ("jira.baseurl" per the 1.x source); compile-time constant, inlined by javac. JIRA_DEFAULT_TIMEZONE ("jira.default.timezone"): APKeys source (file id 17405270434), also read by published tools from the property table */
public class APKeys {
    public static final String JIRA_BASEURL = "jira.baseurl";
    public static final String JIRA_TITLE = "jira.title";
    public static final String JIRA_DEFAULT_TIMEZONE = "jira.default.timezone";
}
