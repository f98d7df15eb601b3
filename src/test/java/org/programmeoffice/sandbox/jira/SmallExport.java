package org.programmeoffice.sandbox.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A hand-written export: project PA with an epic, its children, a sub-task and a link to an epic that is missing;
 * project PB with a child in another project than its epic, and one issue behind a security level. No meta.json.
 */
final class SmallExport {
    private static final String[] LINES = {
        epic("1", "PA-1", "Rebuild the lock"),
        issue("2", "PA-2", "new", "\"customfield_1\":\"PA-1\",\"customfield_2\":3,\"labels\":[\"Debt\"]"),
        issue("3", "PA-3", "done", "\"customfield_1\":\"PA-1\",\"customfield_2\":0.5," + resolution("1", "Done")),
        issue("4", "PA-10", "indeterminate", "\"customfield_1\":\"PA-99\",\"fixVersions\":[" + version() + "]"),
        issue("5", "PA-11", "done", "\"components\":[{\"id\":\"7\",\"name\":\"Gates\"}]"),
        subTask("6", "PA-12"),
        issue("7", "PB-1", "new", "\"customfield_1\":\"PA-1\",\"customfield_2\":8,\"customfield_9\":[{\"x\":1}]"),
        issue("8", "PB-2", "new", "\"security\":{\"id\":\"50\",\"name\":\"Office\"}"),
        issue("9", "PB-3", "done", resolution("2", "Won't Do"))
    };

    private SmallExport() {}

    /** Writes the export and returns options for it. */
    static SandboxJira.Options in(Path folder, String... extraLines) {
        try {
            var file = folder.resolve("issues.jsonl");
            var lines = String.join("\n", LINES) + "\n" + String.join("\n", extraLines);
            Files.writeString(file, lines);
            return new SandboxJira.Options(folder.resolve("home"), Optional.of(file), 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String epic(String id, String key, String summary) {
        return line(id, key, "{\"id\":\"6\",\"name\":\"Epic\"}", "new", "\"summary\":\"" + summary + "\"");
    }

    private static String subTask(String id, String key) {
        var type = "{\"id\":\"5\",\"name\":\"Sub-task\",\"subtask\":true}";
        return line(id, key, type, "new", "\"parent\":{\"id\":\"2\",\"key\":\"PA-2\"}");
    }

    static String issue(String id, String key, String category, String more) {
        return line(id, key, "{\"id\":\"7\",\"name\":\"Story\"}", category, more);
    }

    private static String line(String id, String key, String type, String category, String more) {
        var project = key.substring(0, key.indexOf('-'));
        return """
                {"id":"%s","key":"%s","fields":{"project":{"id":"%d","key":"%s","name":"Project %s"},"issuetype":%s,\
                "status":{"id":"%d","name":"Status %s","statusCategory":{"key":"%s"}},\
                "created":"2026-11-%02dT12:00:00.000+0100","assignee":{"name":"kim","key":"kim"},%s}}"""
                .formatted(
                        id,
                        key,
                        project.hashCode(),
                        project,
                        project,
                        type,
                        100 + category.length(),
                        category,
                        category,
                        Integer.parseInt(id),
                        more);
    }

    private static String resolution(String id, String name) {
        return "\"resolution\":{\"id\":\"%s\",\"name\":\"%s\"},\"resolutiondate\":\"2026-11-20T10:00:00.000+0000\""
                .formatted(id, name);
    }

    private static String version() {
        return "{\"id\":\"70\",\"name\":\"Spring 2027\",\"released\":false,\"releaseDate\":\"2027-03-31\"}";
    }
}
