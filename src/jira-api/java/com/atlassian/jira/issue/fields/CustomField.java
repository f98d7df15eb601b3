package com.atlassian.jira.issue.fields;

/** Signature only. Mark S11+D: getName(), getValue(Issue): slack; getId/getIdAsLong/getName/getCustomFieldType().getKey(): javadoc 8.0-11.3.4. getId/getName are inherited from Field (javac emits CustomField as owner, resolves fine) */
public interface CustomField {
    String getId();

    Long getIdAsLong();

    String getName();

    String getFieldName();

    com.atlassian.jira.issue.customfields.CustomFieldType<?, ?> getCustomFieldType();

    Object getValue(com.atlassian.jira.issue.Issue issue);
}
