package org.programmeoffice.portfolio.web;

import java.util.List;

/** What was changed, newest first. */
record HistoryView(List<Row> rows, boolean more) {
    /** One revision. */
    record Row(String who, String when, List<Item> items) {}

    /**
     * One changed field.
     *
     * @param change old and new, empty for long texts
     */
    record Item(String field, String change) {}
}
