package org.programmeoffice.workitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.rollup.LeadTime;
import org.programmeoffice.rollup.WeekCalendar;
import org.programmeoffice.rollup.WeekSeries;
import org.programmeoffice.rollup.WorkTotals;

/** The pass over 6,231 real issues, where they are present, against figures that an independent script made. */
class JiraDemoTest {
    private static JiraDemo demo;
    private static Map<String, InitiativeId> initiatives;
    private static RollupSnapshot snapshot;
    private static RollupSnapshot amsterdam;

    @BeforeAll
    static void load() throws IOException {
        assumeTrue(Files.exists(JiraDemo.FOLDER), "no real issues beside the project");
        demo = new JiraDemo();
        initiatives = new HashMap<>();
        snapshot = snapshot("UTC");
        amsterdam = snapshot("Europe/Amsterdam");
    }

    @Test
    void totalsOfAllAndOfEachJiraProjectAgree() {
        check("all", demo.expected.path("all"));
        demo.expected.path("projects").fields().forEachRemaining(entry -> {
            check(entry.getKey(), entry.getValue());
            checkLeadTime(entry.getKey(), entry.getValue().path("leadTimeDays"));
            checkNames(entry.getKey(), entry.getValue());
        });
    }

    @Test
    void totalsOfEachEpicAgreeDirectlyAndWithSubTasks() {
        var epics = demo.expected.path("epics");
        assertThat(epics.size()).isGreaterThan(100);
        epics.fields().forEachRemaining(entry -> {
            check("direct " + entry.getKey(), entry.getValue().path("direct"));
            check("deep " + entry.getKey(), entry.getValue().path("deep"));
        });
    }

    @Test
    void weeksAgreeInBothZones() {
        checkWeeks(snapshot, "all", demo.expected.path("weekly").path("UTC"));
        demo.expected
                .path("weeklyByProject")
                .fields()
                .forEachRemaining(entry -> checkWeeks(snapshot, entry.getKey(), entry.getValue()));
        var weeks = weeks(amsterdam, "all");
        demo.expected.path("weekly").path("Europe/Amsterdam, weeks that differ").forEach(week -> assertThat(weeks)
                .containsEntry(week.path("week").asText(), numbers(week)));
    }

    @Test
    void programmeIsAUnionOfOverlappingSources() {
        demo.expected.path("programmes").forEach(programme -> {
            var name = programme.path("name").asText();
            check(name, programme.path("distinct"));
            checkWeeks(snapshot, name, programme.path("weekly"));
            checkLeadTime(name, programme.path("leadTimeDays"));
            assertThat(figures(snapshot, name).overlap().sumOfSources())
                    .isEqualTo(programme.path("sumOfSources").asLong());
            programme.path("asOf").forEach(asOf -> checkAsOf(name, asOf));
        });
    }

    @Test
    void anomaliesAgree() {
        var found = figures(snapshot, "all").anomalies();
        var names = Map.ofEntries(
                Map.entry("doneStatusWithoutResolution", Anomaly.DONE_WITHOUT_RESOLUTION),
                Map.entry("resolutionButStatusNotDone", Anomaly.RESOLUTION_BUT_NOT_DONE),
                Map.entry("resolutionWithoutDate", Anomaly.RESOLUTION_WITHOUT_DATE),
                Map.entry("dateWithoutResolution", Anomaly.DATE_WITHOUT_RESOLUTION),
                Map.entry("resolvedBeforeCreated", Anomaly.RESOLVED_BEFORE_CREATED),
                Map.entry("epicLinkToMissingIssue", Anomaly.EPIC_LINK_TO_MISSING),
                Map.entry("epicLinkToNonEpic", Anomaly.EPIC_LINK_TO_NON_EPIC),
                Map.entry("epicWithEpicLink", Anomaly.EPIC_WITH_EPIC_LINK),
                Map.entry("subtaskWithOwnEpicLink", Anomaly.SUB_TASK_WITH_OWN_EPIC_LINK),
                Map.entry("subtaskWithoutParent", Anomaly.SUB_TASK_WITHOUT_PARENT),
                Map.entry("parentMissing", Anomaly.PARENT_MISSING),
                Map.entry("negativePoints", Anomaly.NEGATIVE_POINTS),
                Map.entry("fractionalPoints", Anomaly.FRACTIONAL_POINTS),
                Map.entry("crossProjectEpicChild", Anomaly.CROSS_PROJECT_EPIC_CHILD));
        names.forEach((name, anomaly) -> assertThat(found.getOrDefault(anomaly, 0L))
                .as(name)
                .isEqualTo(
                        demo.expected.path("anomalies").path(name).path("count").asLong()));
    }

    private static void check(String name, JsonNode expected) {
        long thousand = 1000;
        assertThat(figures(snapshot, name).inScope())
                .as(name)
                .isEqualTo(new WorkTotals(
                        expected.path("new").asLong(),
                        expected.path("indeterminate").asLong(),
                        expected.path("done").asLong(),
                        expected.path("resolved").asLong(),
                        expected.path("estimatedIssues").asLong(),
                        expected.path("points").asLong() * thousand,
                        expected.path("pointsDone").asLong() * thousand,
                        expected.path("pointsResolved").asLong() * thousand,
                        expected.path("originalEstimateSeconds").asLong(),
                        expected.path("remainingEstimateSeconds").asLong(),
                        expected.path("timeSpentSeconds").asLong()));
    }

    private static void checkLeadTime(String name, JsonNode expected) {
        LeadTime lead = snapshot.leadTime(id(name));
        assertThat(lead.items()).isEqualTo(expected.path("n").asInt());
        assertThat(lead.median().toSeconds() / 86_400.0)
                .isCloseTo(expected.path("p50").asDouble(), within(0.0001));
        assertThat(lead.eightyFifth().toSeconds() / 86_400.0)
                .isCloseTo(expected.path("p85").asDouble(), within(0.0001));
    }

    private static void checkNames(String name, JsonNode expected) {
        var statuses = new HashMap<String, Long>();
        figures(snapshot, name)
                .statuses()
                .forEach((id, count) -> statuses.put(
                        Objects.requireNonNull(demo.statuses.get(id)).name(), count));
        expected.path("statuses").fields().forEachRemaining(entry -> assertThat(statuses)
                .containsEntry(entry.getKey(), entry.getValue().asLong()));
        var types = new HashMap<String, Long>();
        figures(snapshot, name)
                .types()
                .forEach((id, count) ->
                        types.put(Objects.requireNonNull(demo.types.get(id)).name(), count));
        expected.path("types").fields().forEachRemaining(entry -> assertThat(types)
                .containsEntry(entry.getKey(), entry.getValue().asLong()));
    }

    private static void checkAsOf(String name, JsonNode expected) {
        var asOf = snapshot.asOf(id(name), Instant.parse(expected.path("asOf").asText()));
        assertThat(asOf)
                .isEqualTo(new FiguresAsOf(
                        expected.path("existing").asLong(),
                        expected.path("resolved").asLong(),
                        expected.path("points").asLong() * 1000,
                        expected.path("pointsResolved").asLong() * 1000));
        assertThat(asOf.open()).isEqualTo(expected.path("open").asLong());
    }

    private static void checkWeeks(RollupSnapshot of, String name, JsonNode expected) {
        var weeks = weeks(of, name);
        assertThat(weeks).hasSize(expected.size());
        expected.forEach(
                week -> assertThat(weeks).containsEntry(week.path("week").asText(), numbers(week)));
    }

    private static Map<String, List<Long>> weeks(RollupSnapshot of, String name) {
        var weeks = new HashMap<String, List<Long>>();
        for (WeekSeries.Week week : figures(of, name).scopeWeeks().weeks()) {
            weeks.put(
                    week.week().toString(),
                    List.of(week.created(), week.finished(), week.pointsFinished() / 1000, week.openAtEnd()));
        }
        return weeks;
    }

    private static List<Long> numbers(JsonNode week) {
        return List.of(
                week.path("created").asLong(),
                week.path("resolved").asLong(),
                week.path("pointsResolved").asLong(),
                week.path("openAtEnd").asLong());
    }

    private static InitiativeFigures figures(RollupSnapshot of, String name) {
        return of.figures(id(name));
    }

    private static InitiativeId id(String name) {
        return Objects.requireNonNull(initiatives.get(name));
    }

    private static RollupSnapshot snapshot(String zone) {
        var world = new WorldFixture();
        demo.issues.values().forEach(issue -> world.table.upsert(demo.item(issue)));
        demo.projects().forEach((key, id) -> {
            include(world, "all", new Selector.JiraProject(id));
            include(world, key, new Selector.JiraProject(id));
        });
        demo.expected.path("epics").fieldNames().forEachRemaining(key -> {
            include(world, "direct " + key, new Selector.Epic(demo.id(key), false));
            include(world, "deep " + key, new Selector.Epic(demo.id(key), true));
        });
        demo.expected.path("programmes").forEach(programme -> programme
                .path("sources")
                .forEach(source -> includeSource(world, programme.path("name").asText(), source)));
        var choices =
                new RollupChoices("customfield_10006", "", Set.of(), ZoneId.of(zone), RollupChoices.DEFAULT_POLL, 10);
        var inputs = new PassInputs(world.nodes, world.rules, demo.statuses, demo.types, choices);
        var items = world.table.publish();
        var meanings = new Meanings(items, inputs, new WeekCalendar(ZoneId.of(zone)));
        return new RollupPass(items, new ScopeTree(world.nodes), world.rules, world.hits, meanings)
                .run(new SnapshotTimes(Instant.EPOCH, Instant.EPOCH, true));
    }

    private static void includeSource(WorldFixture world, String name, JsonNode source) {
        if (source.has("project")) {
            include(
                    world,
                    name,
                    new Selector.JiraProject(
                            demo.projectId(source.path("project").asText())));
        } else if (source.has("epic")) {
            include(
                    world,
                    name,
                    new Selector.Epic(
                            demo.id(source.path("epic").asText()),
                            source.path("deep").asBoolean()));
        } else {
            include(world, name, new Selector.Jql(source.path("jql").asText()));
            world.finding(epicLinkIn(source.path("jql").asText()));
        }
    }

    /** The one JQL source of the set: "Epic Link" in (a, b). */
    private static long[] epicLinkIn(String jql) {
        var keys = jql.substring(jql.indexOf('(') + 1, jql.indexOf(')')).split(", *", -1);
        return demo.issues.values().stream()
                .filter(issue -> List.of(keys)
                        .contains(issue.path("fields").path("customfield_10006").asText()))
                .mapToLong(issue -> issue.path("id").asLong())
                .toArray();
    }

    private static void include(WorldFixture world, String name, Selector selector) {
        var known = initiatives.get(name);
        long id = known == null ? initiatives.size() + 1L : known.value();
        if (known == null) {
            initiatives.put(name, new InitiativeId(id));
        }
        if (world.nodes.stream().noneMatch(node -> node.id().value() == id)) {
            world.initiative(id);
        }
        world.include(id, selector);
    }
}
