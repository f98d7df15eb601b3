package org.programmeoffice.workitem;

/** How far a rule can be relied on. Structural rules are always current. */
public enum RuleState {
    CURRENT,
    /** The search has not run yet on this node: the rule reaches nothing. */
    WAITING,
    /** The person who saved it is gone: the rule keeps what it last found until somebody adopts it. */
    PERSON_GONE,
    /** The search cannot be run any more: the rule keeps what it last found. */
    NOT_UNDERSTOOD,
    /** The item that is linked was deleted: nothing is reached any more. */
    GONE,
    /** The search failed the last time: the rule keeps what it last found, and it is tried again by itself. */
    FAILED,
    /** The search finds more than 50,000 items: the rule keeps what it last found; a structural rule is needed. */
    TOO_MANY
}
