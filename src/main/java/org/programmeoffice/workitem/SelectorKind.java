package org.programmeoffice.workitem;

/** The six kinds of scope rule, as a person chooses them. */
public enum SelectorKind {
    ITEM,
    EPIC,
    FIX_VERSION,
    JIRA_COMPONENT,
    JIRA_PROJECT,
    /** The only kind that depends on what its saver may see, and that is limited in size. */
    JQL
}
