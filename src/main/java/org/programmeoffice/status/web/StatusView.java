package org.programmeoffice.status.web;

import java.util.List;
import org.programmeoffice.web.RagView;
import org.programmeoffice.web.chart.BarView;

/**
 * How an initiative stands, in words.
 *
 * @param href the page with all of it
 * @param record the page of the initiative
 * @param loading says that figures are old or too low; empty if they are not
 * @param overall the delivery confidence as declared; grey if nobody declared one
 * @param overallNote says whose judgement that is
 * @param missing what the app does not know yet
 */
record StatusView(
        String key,
        String title,
        String href,
        String record,
        String asOf,
        String loading,
        RagView overall,
        String overallNote,
        BarView bar,
        List<Card> cards,
        List<Trouble> troubles,
        List<Part> parts,
        List<String> missing) {
    /**
     * One figure.
     *
     * @param name a word without spaces, for addresses
     * @param value the figure itself; a reason where it is not known
     * @param known whether it is known
     * @param bad whether it is worse than promised
     * @param note what stands under it; may be empty
     * @param why the address that explains it
     * @param how how it is computed, and from what
     */
    record Card(
            String name, String label, String value, boolean known, boolean bad, String note, String why, String how) {}

    /** A dependency that somebody has to see to. */
    record Trouble(String key, String between, String deliverable, String reason, RagView status) {}

    /** Something that stands directly in it, with its own status page. */
    record Part(String key, String title, String href) {}
}
