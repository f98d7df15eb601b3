package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;

/** Compares weeks by their name; a week that only the app has must be one in which nothing happened. */
final class Weeks {
    private Weeks() {}

    static void compareAll(String where, JsonNode expected, JsonNode weeks, Comparison comparison) {
        var remaining = compareThese(where, expected, weeks, comparison);
        remaining.forEach((name, week) -> comparison.compare(
                where + "." + name,
                0,
                week.path("created").asLong() + week.path("resolved").asLong()));
    }

    /** Compares these weeks only; returns the app's others. */
    static Map<String, JsonNode> compareThese(String where, JsonNode expected, JsonNode weeks, Comparison comparison) {
        var byName = new HashMap<String, JsonNode>();
        weeks.path("scope").forEach(week -> byName.put(week.path("week").asText(), ExpectedShape.week(week)));
        for (var week : expected) {
            var name = week.path("week").asText();
            var actual = byName.remove(name);
            comparison.compare(where + "." + name, week, actual == null ? MissingNode.getInstance() : actual);
        }
        return byName;
    }
}
