package org.programmeoffice.workitem;

import java.util.Locale;

/** How a work item stands to one initiative. */
public enum ItemStanding {
    /** Progress is measured on it. */
    LEAF,
    /** In scope, but progress is measured on what it holds. */
    CONTAINER,
    /** In scope, but its resolution says that nothing was delivered. */
    NOT_DELIVERED,
    /** Reached, but taken out by an exclude rule. */
    EXCLUDED,
    /** An epic whose items are linked; it is not in scope itself. */
    LINKED_EPIC;

    /** Returns the end of the key of its text. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
