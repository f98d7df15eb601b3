package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import org.programmeoffice.sandbox.index.FieldKind;

/** A custom field and its type. */
record SandboxField(String id, String name, String type) implements CustomField {
    static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    static final String SPRINT = "com.pyxis.greenhopper.jira:gh-sprint";
    static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    static final String TEXT = "com.atlassian.jira.plugin.system.customfieldtypes:textfield";
    static final String OTHER = "org.programmeoffice.sandbox:as-exported";

    FieldKind kind() {
        return switch (type) {
            case EPIC_LINK -> FieldKind.EPIC;
            case NUMBER -> FieldKind.NUMBER;
            case EPIC_NAME, TEXT -> FieldKind.TEXT;
            default -> FieldKind.OTHER;
        };
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Long getIdAsLong() {
        return Long.valueOf(id.substring(id.lastIndexOf('_') + 1));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFieldName() {
        return name;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return (CustomFieldType<Object, Object>) () -> type;
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }
}
