package org.programmeoffice.portfolio.web;

import java.util.List;
import org.programmeoffice.web.chart.BarView;

/**
 * What stands beside an issue of the host, in words.
 *
 * @param loading says that figures are too low because work items are still being read; empty if not
 * @param asOf as of when the figures hold; empty if there are none
 * @param link the address of the dialog that links the issue; empty for whoever cannot
 * @param nowhere says that the issue counts nowhere; empty if it does
 */
record WorkItemView(
        List<Place> places, List<Term> standsFor, String loading, String asOf, String link, String nowhere) {
    /**
     * One initiative and what it stands in.
     *
     * @param kind portfolio, programme or project, in words
     * @param chain the initiative and what it stands in, nearest first
     * @param next the next milestone
     * @param bar how far what the issue brings is; absent if it brings nothing
     * @param lines what the issue is to it and brings to it
     * @param why the address that explains the number
     */
    record Place(String kind, List<Step> chain, Term next, BarView bar, List<String> lines, String why) {}

    /** An initiative with its address. */
    record Step(String key, String title, String href) {}

    /**
     * Something with a date.
     *
     * @param label what it is, such as the next gate
     * @param when the date in words; a reason if there is none
     * @param late whether the date has passed
     */
    record Term(String label, String name, String when, boolean late) {}
}
