package org.programmeoffice.jira;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of JQL that cannot be misread, whatever a name contains. */
final class Jql {
    private static final Pattern ORDER = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|\\b(order\\s+by)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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

    /** Returns the text with an order by key instead of its own, by which pages might overlap. */
    static String ordered(String jql) {
        return (jql.substring(0, orderAt(jql)).strip() + " ORDER BY key ASC").strip();
    }

    /** Returns the text on one line, as a log takes it. */
    static String printable(String jql) {
        return jql.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    /** Returns a search for what the text finds and the clause holds for, in order of keys. */
    static String narrowed(String jql, String clause) {
        var where = jql.substring(0, orderAt(jql)).strip();
        return (where.isEmpty() ? clause : "(" + where + ") AND " + clause) + " ORDER BY key ASC";
    }

    /** Returns where the text begins to order: both words are reserved, so outside of quotes they mean nothing else. */
    private static int orderAt(String jql) {
        var found = ORDER.matcher(jql);
        while (found.find()) {
            if (found.group(1) != null) {
                return found.start();
            }
        }
        return jql.length();
    }
}
