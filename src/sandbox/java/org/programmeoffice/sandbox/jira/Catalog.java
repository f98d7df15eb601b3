package org.programmeoffice.sandbox.jira;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmeoffice.sandbox.index.FieldKind;

/** What issues refer to: projects, constants, versions, components, levels, fields and people. Filled while loading. */
final class Catalog {
    private final Map<Long, SandboxProject> projects = new TreeMap<>();
    private final Map<Long, ProjectAccess> access = new TreeMap<>();
    private final Map<String, SandboxIssueType> types = new LinkedHashMap<>();
    private final Map<String, SandboxStatus> statuses = new LinkedHashMap<>();
    private final Map<String, SandboxPriority> priorities = new LinkedHashMap<>();
    private final Map<String, SandboxResolution> resolutions = new LinkedHashMap<>();
    private final Map<Long, SandboxVersion> versions = new LinkedHashMap<>();
    private final Map<Long, SandboxComponent> components = new LinkedHashMap<>();
    private final Map<Long, SecurityLevel> levels = new LinkedHashMap<>();
    private final Map<String, SandboxField> fields = new LinkedHashMap<>();
    private final Map<String, SandboxUser> people = new LinkedHashMap<>();

    Catalog() {
        DemoUsers.all().forEach(user -> people.put(user.key(), user));
    }

    Map<Long, SandboxProject> projects() {
        return projects;
    }

    /** Who may do what in each project; a project that is not in it is open. */
    Map<Long, ProjectAccess> access() {
        return access;
    }

    ProjectAccess accessTo(long project) {
        return access.getOrDefault(project, ProjectAccess.OPEN);
    }

    Map<String, SandboxIssueType> types() {
        return types;
    }

    Map<String, SandboxStatus> statuses() {
        return statuses;
    }

    Map<String, SandboxPriority> priorities() {
        return priorities;
    }

    Map<String, SandboxResolution> resolutions() {
        return resolutions;
    }

    Map<Long, SandboxVersion> versions() {
        return versions;
    }

    Collection<SandboxVersion> versionsOf(long project) {
        return versions.values().stream()
                .filter(version -> version.project() == project)
                .toList();
    }

    Map<Long, SandboxComponent> components() {
        return components;
    }

    Collection<SandboxComponent> componentsOf(long project) {
        return components.values().stream()
                .filter(component -> component.project() == project)
                .toList();
    }

    Map<Long, SecurityLevel> levels() {
        return levels;
    }

    Map<String, SandboxField> fields() {
        return fields;
    }

    /** Returns what a custom field of that id holds; anything if the field is unknown. */
    FieldKind kindOf(String field) {
        var known = fields.get(field);
        return known == null ? FieldKind.OTHER : known.kind();
    }

    Optional<SandboxField> fieldOfType(String type) {
        return fields.values().stream()
                .filter(field -> field.type().equals(type))
                .findFirst();
    }

    Optional<SandboxField> fieldNamed(String name) {
        return fields.values().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Returns everybody by key: those who may log in, then those who are only named in issues. */
    Map<String, SandboxUser> people() {
        return people;
    }

    Optional<SandboxProject> project(String key) {
        return projects.values().stream()
                .filter(project -> project.getKey().equalsIgnoreCase(key))
                .findFirst();
    }
}
