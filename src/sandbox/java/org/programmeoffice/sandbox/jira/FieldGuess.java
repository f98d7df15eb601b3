package org.programmeoffice.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.programmeoffice.sandbox.index.IssueSource;

/** Finds out what custom fields are: by name where one is given, by their values otherwise. */
final class FieldGuess {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9]\\d*");

    private final Map<String, Seen> seen = new TreeMap<>();

    /** What the values of a field were, so far. */
    private static final class Seen {
        private boolean numbers = true;
        private boolean texts = true;
        private boolean keys = true;

        void see(JsonNode value) {
            numbers &= value.isNumber();
            texts &= value.isTextual();
            keys &= value.isTextual() && KEY.matcher(value.asText()).matches();
        }
    }

    /** Puts into the catalog each field that has a name or a value. */
    void fill(Catalog catalog, Map<String, String> names, Collection<IssueSource> issues) {
        issues.forEach(issue -> issue.custom().forEach((field, value) -> seen.computeIfAbsent(field, id -> new Seen())
                .see(value)));
        names.keySet().stream()
                .filter(id -> id.matches("customfield_\\d+"))
                .forEach(id -> seen.computeIfAbsent(id, unused -> new Seen()));
        var hasEpicLink = names.containsValue("Epic Link");
        seen.forEach((id, values) -> {
            var name = names.getOrDefault(id, "");
            var shown = name.isEmpty() ? id : name;
            catalog.fields().put(id, new SandboxField(id, shown, type(name, values, hasEpicLink)));
        });
    }

    private static String type(String name, Seen values, boolean hasEpicLink) {
        return switch (name) {
            case "Epic Link" -> SandboxField.EPIC_LINK;
            case "Epic Name" -> SandboxField.EPIC_NAME;
            case "Sprint" -> SandboxField.SPRINT;
            default -> byValues(name, values, hasEpicLink);
        };
    }

    private static String byValues(String name, Seen values, boolean hasEpicLink) {
        if (values.numbers && values.texts) {
            return name.equals("Story Points") ? SandboxField.NUMBER : SandboxField.OTHER;
        }
        if (values.keys && name.isEmpty() && !hasEpicLink) {
            return SandboxField.EPIC_LINK;
        }
        if (values.numbers) {
            return SandboxField.NUMBER;
        }
        return values.texts ? SandboxField.TEXT : SandboxField.OTHER;
    }
}
