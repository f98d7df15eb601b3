package org.programmeoffice.jira;

import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of JQL that cannot be misread, whatever a name contains. */
final class Jql {
    private Jql() {}

    /** Returns the text as a JQL string, in double quotes, with quotes and backslashes escaped. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns a clause that matches exactly these items; there must be at least one. */
    static String idIn(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "id in (", ")"));
    }

    /** Returns the JQL name of a custom field, such as {@code cf[10006]} of {@code customfield_10006}. */
    static String field(String customFieldId) {
        return "cf[" + customFieldId.substring(customFieldId.lastIndexOf('_') + 1) + "]";
    }

    /** Returns the text with an order by key, unless it orders itself. Pages of an unordered search may overlap. */
    static String ordered(String jql) {
        return jql.toLowerCase(java.util.Locale.ROOT).matches("(?s).*\\border\\s+by\\b.*")
                ? jql
                : jql + " ORDER BY key ASC";
    }
}
