package org.programmeoffice.sandbox.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** Custom fields; each of them exists in every project. */
final class SandboxFields implements CustomFieldManager {
    private final Catalog catalog;

    SandboxFields(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(catalog.fields().values());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects();
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : getCustomFieldObject("customfield_" + id);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return catalog.fields().get(id);
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String customFieldName) {
        return List.copyOf(catalog.fields().values().stream()
                .filter(field -> field.name().equals(customFieldName))
                .toList());
    }
}
