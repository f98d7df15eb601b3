package com.atlassian.jira.config.properties;

/** Signature only. Mark S11: alanmosely: APKeys.JIRA_BASEURL ("jira.baseurl" per the 1.x source); compile-time constant, inlined by javac */
public class APKeys {
    public static final String JIRA_BASEURL = "jira.baseurl";
    public static final String JIRA_TITLE = "jira.title";
}
