package com.atlassian.jira.config.properties;

/** Signature only. Mark S11: getString/getOption: alanmosely&#64;82e8023, bootstrapi */
public interface ApplicationProperties {
    String getString(String name);

    boolean getOption(String key);

    String getDefaultBackedString(String name);
}
