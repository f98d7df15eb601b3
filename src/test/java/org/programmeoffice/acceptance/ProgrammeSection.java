package org.programmeoffice.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One programme of the file: a programme of ours, with a project for each of its sources. */
record ProgrammeSection(String key, List<Optional<String>> sources) {
    static ProgrammeSection link(JsonNode expected, Scopes scopes) throws IOException, InterruptedException {
        var key = scopes.programme(expected.path("name").asText());
        var sources = new ArrayList<Optional<String>>();
        for (var source : expected.path("sources")) {
            var project = scopes.projectIn(key, source.toString());
            sources.add(include(project, source, scopes) ? Optional.of(project) : Optional.empty());
        }
        if (!expected.path("excludeJql").asText("").isBlank()
                && !expected.path("excludeJql").isNull()) {
            scopes.add(key, "exclude", "jql", expected.path("excludeJql").asText(), "", false);
        }
        return new ProgrammeSection(key, sources);
    }

    private static boolean include(String project, JsonNode source, Scopes scopes)
            throws IOException, InterruptedException {
        var deep = source.path("deep").asBoolean();
        if (source.has("project")) {
            return scopes.add(
                    project, "include", "jira-project", source.path("project").asText(), "", false);
        }
        if (source.has("epic")) {
            return scopes.add(project, "include", "epic", source.path("epic").asText(), "", deep);
        }
        if (source.has("jql")) {
            return scopes.add(project, "include", "jql", source.path("jql").asText(), "", false);
        }
        if (source.has("fixVersion")) {
            var parts = source.path("fixVersion").asText().split(" \\| ", 2);
            return scopes.add(project, "include", "fix-version", parts[1], parts[0], false);
        }
        throw new IllegalStateException("a source of a kind that the app has no rule for: " + source);
    }

    void compare(JsonNode expected, Scopes scopes, Comparison comparison) throws IOException, InterruptedException {
        var where = "programmes." + expected.path("name").asText();
        var figures = scopes.figures(key);
        var totals = ExpectedShape.totals(figures);
        comparison.compare(where + ".distinct", expected.path("distinct"), totals);
        comparison.compare(where + ".leadTimeDays", expected.path("leadTimeDays"), totals.path("leadTimeDays"));
        comparison.compare(
                where + ".sumOfSources",
                expected.path("sumOfSources").asLong(),
                figures.path("overlap").path("sumOfSources").asLong());
        for (var i = 0; i < sources.size(); i++) {
            var total = sources.get(i).isPresent()
                    ? scopes.figures(sources.get(i).get())
                            .path("inScope")
                            .path("items")
                            .asLong()
                    : 0;
            comparison.compare(
                    where + ".sources[" + i + "].total",
                    expected.path("sources").path(i).path("total").asLong(),
                    total);
        }
        for (var moment : expected.path("asOf")) {
            var instant = moment.path("asOf").asText();
            var then = scopes.asOf(key, instant);
            for (var name : new String[] {"existing", "resolved", "open", "points", "pointsResolved"}) {
                comparison.compare(where + ".asOf." + instant + "." + name, moment.path(name), then.path(name));
            }
        }
        Weeks.compareAll(where + ".weekly", expected.path("weekly"), scopes.weeks(key), comparison);
    }
}
