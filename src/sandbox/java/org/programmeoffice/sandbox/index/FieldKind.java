package org.programmeoffice.sandbox.index;

/** What a field holds, hence which operators it takes and how it is indexed. */
public enum FieldKind {
    /** One or more ids of a closed list, found by name. */
    CHOICE,
    /** Names of status categories, which stand for their statuses. */
    CATEGORY,
    /** The issue itself, by key or id. */
    ISSUE,
    /** Another issue whose id is indexed. */
    PARENT,
    /** Another issue whose key is indexed, even if there is no such issue. */
    EPIC,
    USER,
    LABEL,
    /** An instant. */
    DATE,
    /** A day without zone. */
    DAY,
    NUMBER,
    /** Words: matched by {@code ~} only. */
    TEXT,
    /** Anything else: only whether it is empty can be asked. */
    OTHER
}
