package org.programmeoffice.workitem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Real Jira issues in the shape of REST search results, where they are present, as work items. */
final class JiraDemo {
    static final Path FOLDER = Path.of("../shared/data/jira-demo");

    private static final DateTimeFormatter JIRA = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final ObjectMapper JSON = new ObjectMapper();

    final JsonNode expected = read("expected-rollup.json");
    final JsonNode meta = read("meta.json");
    final Map<String, JsonNode> issues = new HashMap<>();
    final Map<Long, JiraVocabulary.Status> statuses = new HashMap<>();
    final Map<Long, JiraVocabulary.Type> types = new HashMap<>();
    private final String epicLink = field("Epic Link");
    private final String points = field("Story Points");

    JiraDemo() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("issues.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var issue = JSON.readTree(line);
                issues.put(issue.path("key").asText(), issue);
            }
        }
        meta.path("statuses")
                .forEach(status -> statuses.put(
                        status.path("id").asLong(),
                        new JiraVocabulary.Status(
                                status.path("id").asLong(),
                                status.path("name").asText(),
                                StatusCategory.ofJiraKey(status.path("statusCategory")
                                        .path("key")
                                        .asText()))));
        meta.path("issuetypes")
                .forEach(type -> types.put(
                        type.path("id").asLong(),
                        new JiraVocabulary.Type(
                                type.path("id").asLong(),
                                type.path("name").asText(),
                                type.path("subtask").asBoolean(),
                                type.path("name").asText().equals("Epic"))));
    }

    /** Returns the id of the issue; 0 if it is not there. */
    long id(String key) {
        return Optional.ofNullable(issues.get(key))
                .map(issue -> issue.path("id").asLong())
                .orElse(0L);
    }

    long projectId(String key) {
        return Objects.requireNonNull(projects().get(key));
    }

    WorkItem item(JsonNode issue) {
        var fields = issue.path("fields");
        return new WorkItem(
                issue.path("id").asLong(),
                fields.path("project").path("id").asLong(),
                fields.path("issuetype").path("id").asLong(),
                fields.path("status").path("id").asLong(),
                fields.path("resolution").path("id").asLong(0),
                points(fields),
                WorkItem.Effort.NONE,
                new WorkItem.Dates(
                        instant(fields.path("created").asText()),
                        optionalInstant(fields.path("resolutiondate")),
                        null,
                        instant(fields.path("updated").asText())),
                links(fields));
    }

    Map<String, Long> projects() {
        var ids = new HashMap<String, Long>();
        meta.path("projects")
                .forEach(project ->
                        ids.put(project.path("key").asText(), project.path("id").asLong()));
        return ids;
    }

    private WorkItem.Links links(JsonNode fields) {
        var epic = fields.path(epicLink).asText("");
        boolean hasEpic = !epic.isEmpty() && !fields.path(epicLink).isNull();
        return new WorkItem.Links(
                fields.path("parent").path("id").asLong(0),
                hasEpic ? id(epic) : 0,
                hasEpic && id(epic) == 0,
                ids(fields.path("fixVersions")),
                ids(fields.path("components")));
    }

    private OptionalLong points(JsonNode fields) {
        var value = fields.path(points);
        return value.isNumber()
                ? OptionalLong.of(value.decimalValue().movePointRight(3).longValue())
                : OptionalLong.empty();
    }

    private static Set<Long> ids(JsonNode list) {
        var ids = new HashSet<Long>();
        list.forEach(element -> ids.add(element.path("id").asLong()));
        return ids;
    }

    private String field(String name) {
        var names = meta.path("names").fields();
        while (names.hasNext()) {
            var entry = names.next();
            if (entry.getValue().asText().equals(name)) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("no field " + name);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text, JIRA).toInstant();
    }

    private static @Nullable Instant optionalInstant(JsonNode value) {
        return value.isTextual() ? instant(value.asText()) : null;
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
