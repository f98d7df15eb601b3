package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Puts the app's answers into the words of {@code expected-rollup.json}. Renames; computes nothing. */
final class ExpectedShape {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> TOTALS = Map.ofEntries(
            Map.entry("total", "items"),
            Map.entry("new", "toDo"),
            Map.entry("indeterminate", "inProgress"),
            Map.entry("done", "done"),
            Map.entry("resolved", "resolved"),
            Map.entry("unresolved", "unresolved"),
            Map.entry("estimatedIssues", "estimated"),
            Map.entry("notEstimatedIssues", "notEstimated"),
            Map.entry("points", "points"),
            Map.entry("pointsDone", "pointsDone"),
            Map.entry("pointsResolved", "pointsResolved"),
            Map.entry("originalEstimateSeconds", "originalSeconds"),
            Map.entry("remainingEstimateSeconds", "remainingSeconds"),
            Map.entry("timeSpentSeconds", "spentSeconds"));

    /** Codes of the app's anomalies by the names of the file; the others cannot be seen in the facts the app keeps. */
    static final Map<String, String> ANOMALIES = Map.ofEntries(
            Map.entry("doneStatusWithoutResolution", "done-without-resolution"),
            Map.entry("resolutionButStatusNotDone", "resolution-but-not-done"),
            Map.entry("resolutionWithoutDate", "resolution-without-date"),
            Map.entry("dateWithoutResolution", "date-without-resolution"),
            Map.entry("resolvedBeforeCreated", "resolved-before-created"),
            Map.entry("epicLinkToMissingIssue", "epic-link-to-missing"),
            Map.entry("epicLinkToNonEpic", "epic-link-to-non-epic"),
            Map.entry("epicWithEpicLink", "epic-with-epic-link"),
            Map.entry("subtaskWithOwnEpicLink", "sub-task-with-own-epic-link"),
            Map.entry("subtaskWithoutParent", "sub-task-without-parent"),
            Map.entry("parentMissing", "parent-missing"),
            Map.entry("negativePoints", "negative-points"),
            Map.entry("fractionalPoints", "fractional-points"),
            Map.entry("crossProjectEpicChild", "cross-project-epic-child"));

    private ExpectedShape() {}

    static ObjectNode totals(JsonNode figures) {
        var result = JSON.createObjectNode();
        TOTALS.forEach(
                (theirs, ours) -> result.set(theirs, figures.path("inScope").path(ours)));
        result.set("statuses", counts(figures.path("statuses")));
        result.set("types", counts(figures.path("types")));
        var lead = figures.path("leadTime");
        var times = result.putObject("leadTimeDays");
        times.set("n", lead.path("items"));
        times.set("p50", lead.path("medianDays"));
        times.set("p85", lead.path("eightyFifthDays"));
        return result;
    }

    /** Returns what a reference unknown to the app compares as: nothing of anything. */
    static ObjectNode zeros() {
        var result = JSON.createObjectNode();
        TOTALS.keySet().forEach(name -> result.put(name, 0));
        result.putObject("statuses");
        result.putObject("types");
        return result;
    }

    static ObjectNode counts(JsonNode named) {
        var result = JSON.createObjectNode();
        for (var one : named) {
            result.put(
                    one.path("name").asText(),
                    result.path(one.path("name").asText()).asLong()
                            + one.path("items").asLong());
        }
        return result;
    }

    static ObjectNode week(JsonNode week) {
        var result = JSON.createObjectNode();
        result.set("week", week.path("week"));
        result.set("created", week.path("created"));
        result.set("resolved", week.path("finished"));
        result.set("pointsResolved", week.path("pointsFinished"));
        result.set("openAtEnd", week.path("openAtEnd"));
        return result;
    }
}
