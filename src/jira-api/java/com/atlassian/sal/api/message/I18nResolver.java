package com.atlassian.sal.api.message;

/** Signature only. Mark S11: slack util/I18nHelper.java:18-23: getText(String), getText(String, Serializable...) */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, java.io.Serializable... arguments);

    /** Noted in the platform reference, section 9: a job or a mail has no current user. */
    String getText(java.util.Locale locale, String key, java.io.Serializable... arguments);
}
