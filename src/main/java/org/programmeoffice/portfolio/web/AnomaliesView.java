package org.programmeoffice.portfolio.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.programmeoffice.web.Visit;
import org.programmeoffice.workitem.Anomaly;

/** What is odd about the items in scope, most frequent first. */
record AnomaliesView(List<Row> rows) {
    /** A kind of oddity: how many items, what it means for the figures, and where they are listed. */
    record Row(String name, String meaning, String count, String href) {}

    static AnomaliesView of(Map<Anomaly, Long> anomalies, String key, Visit visit) {
        return new AnomaliesView(anomalies.entrySet().stream()
                .sorted(Map.Entry.<Anomaly, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> row(entry.getKey(), entry.getValue(), key, visit))
                .toList());
    }

    private static Row row(Anomaly anomaly, long count, String key, Visit visit) {
        return new Row(
                visit.text("pmo.portfolio.anomaly." + anomaly.code()),
                visit.text("pmo.portfolio.anomaly." + anomaly.code() + ".meaning"),
                visit.formats().count(count),
                visit.links().explain(key, anomaly.code()));
    }
}
