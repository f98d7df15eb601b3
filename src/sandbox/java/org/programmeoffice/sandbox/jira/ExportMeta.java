package org.programmeoffice.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts projects, constants, versions and components into the catalog as the REST interface describes them. */
final class ExportMeta {
    private final Catalog catalog;
    private final Map<String, String> fieldNames = new TreeMap<>();

    ExportMeta(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Reads {@code meta.json} beside the issues, if it is there. */
    void readBeside(Path issues) throws IOException {
        var file = issues.resolveSibling("meta.json");
        if (!Files.isRegularFile(file)) {
            return;
        }
        var meta = new ObjectMapper().readTree(file.toFile());
        meta.path("projects").forEach(this::project);
        meta.path("issuetypes").forEach(this::type);
        meta.path("statuses").forEach(this::status);
        meta.path("priorities").forEach(this::priority);
        meta.path("resolutions").forEach(this::resolution);
        meta.path("names")
                .fields()
                .forEachRemaining(
                        name -> fieldNames.put(name.getKey(), name.getValue().asText()));
        meta.path("versions").fields().forEachRemaining(versions -> catalog.project(versions.getKey())
                .ifPresent(project -> versions.getValue().forEach(version -> version(project.getId(), version))));
    }

    /** Returns the names of custom fields by id, as far as they were given. */
    Map<String, String> fieldNames() {
        return fieldNames;
    }

    long project(JsonNode node) {
        var id = number(node, "id");
        catalog.projects()
                .computeIfAbsent(id, key -> new SandboxProject(id, text(node, "key"), name(node, "key"), catalog));
        return id;
    }

    String type(JsonNode node) {
        var id = text(node, "id");
        var sub = node.path("subtask").asBoolean();
        catalog.types()
                .computeIfAbsent(id, key -> new SandboxIssueType(id, name(node, "id"), next(catalog.types()), sub));
        return id;
    }

    String status(JsonNode node) {
        var id = text(node, "id");
        var category =
                SandboxCategory.ofKey(node.path("statusCategory").path("key").asText());
        catalog.statuses()
                .computeIfAbsent(
                        id, key -> new SandboxStatus(id, name(node, "id"), next(catalog.statuses()), category));
        return id;
    }

    String priority(JsonNode node) {
        var id = text(node, "id");
        catalog.priorities()
                .computeIfAbsent(id, key -> new SandboxPriority(id, name(node, "id"), next(catalog.priorities())));
        return id;
    }

    String resolution(JsonNode node) {
        var id = text(node, "id");
        catalog.resolutions()
                .computeIfAbsent(id, key -> new SandboxResolution(id, name(node, "id"), next(catalog.resolutions())));
        return id;
    }

    long version(long project, JsonNode node) {
        var id = number(node, "id");
        catalog.versions()
                .computeIfAbsent(
                        id,
                        key -> new SandboxVersion(
                                id,
                                project,
                                name(node, "id"),
                                next(catalog.versions()),
                                node.path("archived").asBoolean(),
                                node.path("released").asBoolean(),
                                day(node.path("releaseDate"))));
        return id;
    }

    long component(long project, JsonNode node) {
        var id = number(node, "id");
        catalog.components().computeIfAbsent(id, key -> new SandboxComponent(id, project, name(node, "id")));
        return id;
    }

    long level(JsonNode node) {
        var id = number(node, "id");
        catalog.levels().computeIfAbsent(id, key -> new SecurityLevel(id, name(node, "id"), Set.of(DemoUsers.OFFICE)));
        return id;
    }

    /** Returns a required text. */
    static String text(JsonNode node, String field) {
        var value = node.path(field);
        if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
            throw new IllegalArgumentException("'" + field + "' is missing");
        }
        return value.asText();
    }

    /** Returns a required whole number, which may be written as a text. */
    static long number(JsonNode node, String field) {
        var text = text(node, field);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + field + "' is not a number: " + text, e);
        }
    }

    private static String name(JsonNode node, String otherwise) {
        return node.path("name").isTextual() ? node.path("name").asText() : text(node, otherwise);
    }

    private static long next(Map<?, ?> registered) {
        return registered.size() + 1L;
    }

    private static LocalDate day(JsonNode node) {
        try {
            return node.isTextual() ? LocalDate.parse(node.asText()) : null;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: " + node.asText(), e);
        }
    }
}
