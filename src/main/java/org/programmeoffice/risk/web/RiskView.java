package org.programmeoffice.risk.web;

import java.util.List;
import java.util.Optional;

/**
 * A risk in full.
 *
 * @param sentence cause, event and effect
 * @param ratings a line for each dimension that was rated
 * @param steps what the visitor can do now
 * @param escalated says to whom it is escalated; empty if it is not
 * @param form absent unless the visitor may edit it
 */
record RiskView(
        List<RisksView.Action> actions,
        String key,
        Optional<LevelView> level,
        boolean breach,
        String state,
        boolean overdue,
        boolean restricted,
        String escalated,
        List<Part> sentence,
        List<Part> facts,
        List<Rating> ratings,
        String response,
        String actionsText,
        String warning,
        String stepAction,
        String reviewAction,
        String escalationAction,
        String revision,
        List<Step> steps,
        boolean mayReview,
        boolean mayEscalate,
        boolean mayAnswer,
        List<Change> history,
        boolean more,
        Optional<RiskFormView> form) {
    /** A name and what belongs to it. */
    record Part(String label, String text) {}

    /** A line of the table of ratings. */
    record Rating(String label, String inherent, String current, String target) {}

    /** A step that can be taken. */
    record Step(String value, String label, boolean reasoned) {}

    /** One revision. */
    record Change(String who, String when, List<Part> fields) {}
}
