package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;

/** Signature only. Mark S11+D: getCustomFieldObjects(Issue) -> List (streamed): slack; getCustomFieldObject(String): javadoc 8.0-11.3.4; getCustomFieldObjectsByName -> Collection: groovy/cpji */
public interface CustomFieldManager {
    java.util.List<CustomField> getCustomFieldObjects();

    java.util.List<CustomField> getCustomFieldObjects(Issue issue);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    java.util.Collection<CustomField> getCustomFieldObjectsByName(String customFieldName);
}
