package org.programmeoffice.sandbox.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that every Jira has, by each of their JQL names, and the names of their index fields. */
final class SystemFields {
    static final String ID = "id";
    static final String KEY = "key";
    static final String FORMER_KEY = "formerKey";
    static final String PROJECT = "project";
    static final String PROJECT_KEY = "projectKey";
    static final String NUMBER = "number";
    static final String TYPE = "type";
    static final String STATUS = "status";
    static final String RESOLUTION = "resolution";
    static final String PRIORITY = "priority";
    static final String SUMMARY = "summary";
    static final String SUMMARY_ORDER = "summaryOrder";
    static final String TEXT = "text";
    static final String CREATED = "created";
    static final String UPDATED = "updated";
    static final String RESOLVED = "resolved";
    static final String DUE = "due";
    static final String PARENT = "parent";
    static final String FIX_VERSION = "fixVersion";
    static final String COMPONENT = "component";
    static final String LABELS = "labels";
    static final String ASSIGNEE = "assignee";
    static final String REPORTER = "reporter";
    static final String SECURITY = "security";
    static final String ARCHIVED = "archived";
    /** Holds the index name of each field that is not empty. */
    static final String HAS = "has";
    /** Holds the {@link IssueSource}. */
    static final String SOURCE = "source";

    private static final Map<String, JqlField> BY_NAME = new HashMap<>();

    static {
        put(JqlField.required("key", FieldKind.ISSUE, ID), "key", "issuekey", "issue", "id");
        put(JqlField.required("project", FieldKind.CHOICE, PROJECT), "project");
        put(JqlField.required("issuetype", FieldKind.CHOICE, TYPE), "issuetype", "type");
        put(JqlField.required("status", FieldKind.CHOICE, STATUS), "status");
        put(JqlField.required("statusCategory", FieldKind.CATEGORY, STATUS), "statuscategory");
        put(JqlField.optional("resolution", FieldKind.CHOICE, RESOLUTION), "resolution");
        put(JqlField.optional("priority", FieldKind.CHOICE, PRIORITY), "priority");
        put(JqlField.optional("fixVersion", FieldKind.CHOICE, FIX_VERSION), "fixversion");
        put(JqlField.optional("component", FieldKind.CHOICE, COMPONENT), "component");
        put(JqlField.optional("level", FieldKind.CHOICE, SECURITY), "level");
        put(JqlField.optional("parent", FieldKind.PARENT, PARENT), "parent");
        put(JqlField.optional("labels", FieldKind.LABEL, LABELS), "labels");
        put(JqlField.optional("assignee", FieldKind.USER, ASSIGNEE), "assignee");
        put(JqlField.optional("reporter", FieldKind.USER, REPORTER), "reporter");
        put(JqlField.required("created", FieldKind.DATE, CREATED), "created", "createddate");
        put(JqlField.required("updated", FieldKind.DATE, UPDATED), "updated", "updateddate");
        put(JqlField.optional("resolved", FieldKind.DATE, RESOLVED), "resolved", "resolutiondate");
        put(JqlField.optional("due", FieldKind.DAY, DUE), "due", "duedate");
        put(JqlField.optional("summary", FieldKind.TEXT, SUMMARY), "summary");
        put(JqlField.optional("text", FieldKind.TEXT, TEXT), "text");
    }

    private SystemFields() {}

    /** Returns the field of that name in any case. */
    static Optional<JqlField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    private static void put(JqlField field, String... names) {
        for (var name : names) {
            BY_NAME.put(name, field);
        }
    }
}
