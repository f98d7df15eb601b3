package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sections of {@code expected-rollup.json}: first all is linked, then all is compared. */
final class Sections {
    private static final Set<String> KNOWN = Set.of(
            "definitions",
            "source",
            "issues",
            "all",
            "statuses",
            "types",
            "projects",
            "epics",
            "fixVersions",
            "weekly",
            "weeklyByProject",
            "anomalies",
            "jql",
            "programmes");

    private final JsonNode expected;
    private final Scopes scopes;
    private final Comparison comparison;
    /** Keys of our projects by what they measure; no key where the app refused the reference as unknown. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<JsonNode, ProgrammeSection> programmes = new LinkedHashMap<>();
    private String everything = "";

    Sections(JsonNode expected, Scopes scopes, Comparison comparison) {
        this.expected = expected;
        this.scopes = scopes;
        this.comparison = comparison;
    }

    void link() throws IOException, InterruptedException {
        everything = scopes.project("everything");
        for (var name : names("projects")) {
            scopes.add(everything, "include", "jira-project", name, "", false);
            measure("project " + name, "jira-project", name, "", false);
        }
        for (var name : names("epics")) {
            measure("epic direct " + name, "epic", name, "", false);
            measure("epic deep " + name, "epic", name, "", true);
        }
        for (var name : names("fixVersions")) {
            var parts = name.split(" \\| ", 2);
            measure("version " + name, "fix-version", parts[1], parts[0], false);
        }
        for (var query : expected.path("jql")) {
            measure(
                    "jql " + query.path("jql").asText(),
                    "jql",
                    query.path("jql").asText(),
                    "",
                    false);
        }
        for (var programme : expected.path("programmes")) {
            programmes.put(programme, ProgrammeSection.link(programme, scopes));
        }
    }

    void compare() throws IOException, InterruptedException {
        scopes.zone("UTC");
        scopes.settle();
        compareEverything();
        for (var name : names("projects")) {
            compareTotals("projects." + name, expected.path("projects").path(name), "project " + name);
        }
        for (var name : names("epics")) {
            var epic = expected.path("epics").path(name);
            compareTotals("epics." + name + ".direct", epic.path("direct"), "epic direct " + name);
            compareTotals("epics." + name + ".deep", epic.path("deep"), "epic deep " + name);
        }
        for (var name : names("fixVersions")) {
            compareTotals("fixVersions." + name, expected.path("fixVersions").path(name), "version " + name);
        }
        for (var query : expected.path("jql")) {
            var jql = query.path("jql").asText();
            compareTotals("jql." + jql, query.path("figures"), "jql " + jql);
            comparison.compare(
                    "jql." + jql + ".total",
                    query.path("total").asLong(),
                    figures("jql " + jql).path("total").asLong());
            compareFirst(query, keys.get("jql " + jql));
        }
        for (var entry : programmes.entrySet()) {
            entry.getValue().compare(entry.getKey(), scopes, comparison);
        }
        compareWeeks();
        names(expected).stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> comparison.skip(name, "not among the app's facts"));
    }

    private void compareEverything() throws IOException, InterruptedException {
        var figures = scopes.figures(everything);
        var totals = ExpectedShape.totals(figures);
        comparison.compare(
                "issues", expected.path("issues").asLong(), totals.path("total").asLong());
        comparison.compare("all", expected.path("all"), totals);
        comparison.compare("statuses", expected.path("statuses"), totals.path("statuses"));
        comparison.compare("types", expected.path("types"), totals.path("types"));
        for (var name : names("anomalies")) {
            var code = ExpectedShape.ANOMALIES.get(name);
            if (code == null) {
                comparison.skip("anomalies." + name, "a text or link of the issue, which the app does not keep");
            } else {
                var count = expected.path("anomalies").path(name).path("count").asLong();
                comparison.compare(
                        "anomalies." + name,
                        count,
                        figures.path("anomalies").path(code).asLong());
            }
        }
    }

    private void compareFirst(JsonNode query, String key) throws IOException, InterruptedException {
        var listed = key == null ? Set.of() : scopes.itemKeys(key);
        for (var first : query.path("first")) {
            var where = "jql." + query.path("jql").asText() + ".first." + first.asText();
            comparison.compare(where, 1, listed.contains(first.asText()) ? 1 : 0);
        }
    }

    private void compareWeeks() throws IOException, InterruptedException {
        var weekly = expected.path("weekly");
        for (var name : names("weeklyByProject")) {
            Weeks.compareAll(
                    "weeklyByProject." + name,
                    expected.path("weeklyByProject").path(name),
                    scopes.weeks(keys.get("project " + name)),
                    comparison);
        }
        for (var name : names(weekly)) {
            var zone = name.split(",", 2)[0].strip();
            scopes.zone(zone);
            var weeks = scopes.weeks(everything);
            if (name.equals(zone)) {
                Weeks.compareAll("weekly." + name, weekly.path(name), weeks, comparison);
            } else {
                Weeks.compareThese("weekly." + name, weekly.path(name), weeks, comparison);
            }
        }
    }

    private void measure(String what, String kind, String reference, String jiraProject, boolean withSubTasks)
            throws IOException, InterruptedException {
        var key = scopes.project(what);
        if (scopes.add(key, "include", kind, reference, jiraProject, withSubTasks)) {
            keys.put(what, key);
        }
    }

    private void compareTotals(String where, JsonNode wanted, String what) throws IOException, InterruptedException {
        comparison.compare(where, wanted, figures(what));
    }

    private JsonNode figures(String what) throws IOException, InterruptedException {
        var key = keys.get(what);
        return key == null ? ExpectedShape.zeros() : ExpectedShape.totals(scopes.figures(key));
    }

    private Set<String> names(String section) {
        return names(expected.path(section));
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
