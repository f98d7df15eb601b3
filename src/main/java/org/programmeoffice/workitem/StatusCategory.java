package org.programmeoffice.workitem;

import java.util.Arrays;

/** The three categories into which Jira sorts its statuses. */
public enum StatusCategory {
    /** Not begun. A status without a category counts here. */
    TODO("new", 0),
    /** Begun, not finished. */
    IN_PROGRESS("indeterminate", 1),
    /** Finished: counts as earned progress. */
    DONE("done", 2);

    private final String jiraKey;
    private final int column;

    StatusCategory(String jiraKey, int column) {
        this.jiraKey = jiraKey;
        this.column = column;
    }

    /** Returns Jira's key of the category. */
    public String jiraKey() {
        return jiraKey;
    }

    /** Returns the column of sums that counts items of the category. */
    int column() {
        return column;
    }

    /** Returns the category with that key; To Do if there is none, as for Jira's "undefined". */
    public static StatusCategory ofJiraKey(String key) {
        return Arrays.stream(values())
                .filter(category -> category.jiraKey.equals(key))
                .findFirst()
                .orElse(TODO);
    }
}
