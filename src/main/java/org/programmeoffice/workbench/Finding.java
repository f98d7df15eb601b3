package org.programmeoffice.workbench;

import java.util.Locale;

/** What may be amiss with a record, the most pressing first. */
public enum Finding {
    /** A milestone's forecast has passed and it was not reached. */
    MILESTONE_OVERDUE,
    /** The day to look at an open risk again has passed. */
    REVIEW_OVERDUE,
    /** Nobody runs the programme or project today. */
    NO_MANAGER,
    /** It delivers or has a planned finish, and no baseline was ever approved. */
    NO_BASELINE,
    /** No work item counts for the project, so nothing is known of its progress. */
    NO_WORK;

    /** Returns the key of its heading in the text files; with {@code .follows} that of what it means and who repairs it. */
    public String textKey() {
        return "pmo.workbench.finding." + name().toLowerCase(Locale.ROOT);
    }
}
