package org.programmeoffice.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.programmeoffice.workitem.JiraVocabulary.Field;

/** The custom fields that matter to figures: Epic Link, found by its type, and story points, found by name. */
public final class JiraFields {
    /** The type that Jira Software gives its Epic Link; nothing else bears it, whatever the field is called. */
    static final String EPIC_LINK_TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";

    private static final String NUMBER_TYPE = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    private static final List<String> POINTS_NAMES = List.of("story points", "story point estimate");

    private final CustomFieldManager fields;

    public JiraFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** Returns the fields of the Epic Link type; none without Jira Software. */
    public List<Field> epicLinks() {
        return ofType(EPIC_LINK_TYPE).toList();
    }

    /** Returns all number fields, those called story points first, otherwise by name. */
    public List<Field> numbers() {
        return ofType(NUMBER_TYPE)
                .sorted(Comparator.comparing((Field field) -> !isPoints(field)).thenComparing(Field::name))
                .toList();
    }

    /** Returns the field that is most likely the one for story points. */
    public Optional<Field> points() {
        return numbers().stream().findFirst().filter(JiraFields::isPoints);
    }

    /** Returns the field with that id, such as {@code customfield_10006}; empty if it is gone or the id is empty. */
    Optional<CustomField> byId(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(fields.getCustomFieldObject(id));
    }

    private java.util.stream.Stream<Field> ofType(String type) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> type.equals(field.getCustomFieldType().getKey()))
                .map(field -> new Field(field.getId(), field.getName()));
    }

    private static boolean isPoints(Field field) {
        return POINTS_NAMES.contains(field.name().strip().toLowerCase(Locale.ROOT));
    }
}
