package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/** Signature only. Mark S11: slack SlackMessageResource.java:310-376 &#64;94c50dc (raw Comparable: compareTo(Object)) */
@SuppressWarnings("rawtypes")
public interface IssueConstant extends Comparable {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getCompleteIconUrl();

    String getIconUrl();

    String getIconUrlHtml();

    String getNameTranslation();

    String getDescTranslation();

    String getNameTranslation(String locale);

    String getDescTranslation(String locale);

    String getNameTranslation(I18nHelper i18n);

    String getDescTranslation(I18nHelper i18n);
}
