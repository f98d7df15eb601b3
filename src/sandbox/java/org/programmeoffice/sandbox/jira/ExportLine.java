package org.programmeoffice.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.programmeoffice.sandbox.index.IssueSource;

/** Reads one element of REST search results; throws {@link RuntimeException} with a reason if it is broken. */
final class ExportLine {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9]\\d{0,17}");
    private static final Pattern CUSTOM = Pattern.compile("customfield_\\d+");
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

    private final Catalog catalog;
    private final ExportMeta meta;

    ExportLine(Catalog catalog, ExportMeta meta) {
        this.catalog = catalog;
        this.meta = meta;
    }

    IssueSource read(JsonNode line) {
        var fields = line.path("fields");
        var key = ExportMeta.text(line, "key");
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("'" + key + "' is not an issue key");
        }
        var project = meta.project(fields.path("project"));
        var created = instant(ExportMeta.text(fields, "created"));
        return new IssueSource(
                ExportMeta.number(line, "id"),
                key,
                List.of(),
                project,
                meta.type(fields.path("issuetype")),
                meta.status(fields.path("status")),
                given(fields, "resolution", meta::resolution),
                given(fields, "priority", meta::priority),
                fields.path("summary").asText(""),
                fields.path("description").isTextual()
                        ? fields.path("description").asText()
                        : null,
                created,
                fields.path("updated").isTextual()
                        ? instant(fields.path("updated").asText())
                        : created,
                given(fields, "resolutiondate", node -> instant(node.asText())),
                given(fields, "duedate", node -> LocalDate.parse(node.asText()).toEpochDay()),
                given(fields, "parent", node -> ExportMeta.number(node, "id")),
                each(fields, "fixVersions", node -> meta.version(project, node)),
                each(fields, "components", node -> meta.component(project, node)),
                each(fields, "labels", JsonNode::asText),
                given(fields, "assignee", this::person),
                given(fields, "reporter", this::person),
                given(fields, "creator", this::person),
                given(fields, "security", meta::level),
                seconds(fields, "timeoriginalestimate", "originalEstimateSeconds"),
                seconds(fields, "timeestimate", "remainingEstimateSeconds"),
                seconds(fields, "timespent", "timeSpentSeconds"),
                false,
                custom(fields));
    }

    private String person(JsonNode node) {
        var key = node.path("key").isTextual() ? node.path("key").asText() : ExportMeta.text(node, "name");
        catalog.people().computeIfAbsent(key, unknown -> {
            var name = node.path("name").asText(key);
            var shown = node.path("displayName").asText(name);
            var active = node.path("active").asBoolean(true);
            var mail = node.path("emailAddress").asText("");
            var number = 20_000L + catalog.people().size();
            return new SandboxUser(number, key, name, shown, mail, active, Set.of(), Locale.UK, ZoneOffset.UTC);
        });
        return key;
    }

    private static long instant(String text) {
        return OffsetDateTime.parse(text, INSTANT).toInstant().toEpochMilli();
    }

    private static <T> T given(JsonNode fields, String field, Function<JsonNode, T> read) {
        var node = fields.path(field);
        return node.isMissingNode() || node.isNull() ? null : read.apply(node);
    }

    private static <T> List<T> each(JsonNode fields, String field, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        fields.path(field).forEach(node -> all.add(read.apply(node)));
        return all;
    }

    private static Long seconds(JsonNode fields, String field, String tracked) {
        var node = fields.path(field).isNumber()
                ? fields.path(field)
                : fields.path("timetracking").path(tracked);
        return node.isNumber() ? node.asLong() : null;
    }

    private static Map<String, JsonNode> custom(JsonNode fields) {
        var custom = new HashMap<String, JsonNode>();
        fields.fields().forEachRemaining(field -> {
            if (CUSTOM.matcher(field.getKey()).matches() && !field.getValue().isNull()) {
                custom.put(field.getKey(), field.getValue());
            }
        });
        return custom;
    }
}
