package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;

/** Signature only. Mark S11: slack SlackMessageResource.java:644-700 (complete). Use literal keys "new" / "indeterminate" / "done" / "undefined" rather than the interface constants. */
public interface StatusCategory extends Comparable<StatusCategory> {
    Long getId();

    String getTranslatedName();

    String getTranslatedName(String locale);

    String getTranslatedName(I18nHelper i18n);

    String getKey();

    String getName();

    java.util.List<String> getAliases();

    String getPrimaryAlias();

    String getColorName();

    Long getSequence();
}
