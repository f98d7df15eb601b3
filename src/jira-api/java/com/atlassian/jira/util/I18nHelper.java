package com.atlassian.jira.util;

/** Signature only. Mark S11+P: getText(String): slack; getLocale(): assets-tree. Multi-argument overloads are numerous (String... does not exist as such): prefer SAL I18nResolver.getText(String, Serializable...) */
public interface I18nHelper {
    java.util.Locale getLocale();

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, Object parameters);
}
