package org.programmeoffice.workbench.web;

import java.util.List;

/**
 * The workbench, in finished text.
 *
 * @param headline the conclusion
 * @param other the same page with all initiatives instead of one's own, or the other way round
 * @param groups what was found, the most pressing first; empty if nothing was
 * @param more says that further risks are overdue; empty if none is
 */
record WorkbenchView(String headline, Link other, List<Group> groups, String more) {
    record Link(String label, String href) {}

    /** Everything with the same finding, and what it means and who repairs it. */
    record Group(String name, String title, String follows, List<Row> rows, String rest) {}

    /**
     * One line.
     *
     * @param initiative the address of the initiative, or of where it is repaired if the initiative itself is meant
     * @param href where the risk or milestone is repaired
     * @param what the risk or milestone; empty if the initiative itself is meant
     * @param since how long ago the day was; empty if there is none
     */
    record Row(String key, String title, String initiative, String href, String what, String since) {}
}
