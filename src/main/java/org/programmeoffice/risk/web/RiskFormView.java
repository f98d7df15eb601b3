package org.programmeoffice.risk.web;

import java.util.List;

/**
 * The form in which a risk is written.
 *
 * @param then what follows success: an address with {@code {key}} in it, or reload
 * @param revision empty for a new risk
 * @param columns inherent, current, target
 */
record RiskFormView(
        String title,
        String action,
        String method,
        String then,
        String revision,
        List<FieldView> words,
        List<String> columns,
        List<Line> ratings,
        List<FieldView> stakes,
        List<FieldView> people) {
    /** A line of the ratings: one field in each column. */
    record Line(String label, List<FieldView> fields) {}
}
