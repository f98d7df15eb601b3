package org.programmeoffice.sandbox.jira;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the ids of what an edit names; an unknown name is an {@link IllegalArgumentException}. */
final class DraftNames {
    private final World world;

    DraftNames(World world) {
        this.world = world;
    }

    long now() {
        return world.clock().millis();
    }

    String pointsField() {
        var points = world.catalog().fieldNamed("Story Points");
        return points.or(() -> world.catalog().fieldOfType(SandboxField.NUMBER))
                .map(SandboxField::id)
                .orElseThrow(() -> new IllegalArgumentException("this Jira has no number field"));
    }

    String epicField() {
        return world.catalog()
                .fieldOfType(SandboxField.EPIC_LINK)
                .map(SandboxField::id)
                .orElseThrow(() -> new IllegalArgumentException("this Jira has no Epic Link"));
    }

    long issue(String key) {
        return world.byKey(key)
                .map(SandboxIssue::getId)
                .orElseThrow(() -> new IllegalArgumentException("there is no issue " + key));
    }

    long version(long project, String name) {
        var all = world.catalog().versionsOf(project);
        return one(all, version -> version.name().equalsIgnoreCase(name), SandboxVersion::id, name);
    }

    long component(long project, String name) {
        var all = world.catalog().componentsOf(project);
        return one(all, component -> component.name().equalsIgnoreCase(name), SandboxComponent::id, name);
    }

    long level(String name) {
        var all = world.catalog().levels().values();
        return one(all, level -> level.name().equalsIgnoreCase(name), SecurityLevel::id, name);
    }

    String person(String name) {
        var all = world.catalog().people().values();
        return one(all, user -> user.name().equalsIgnoreCase(name), SandboxUser::key, name);
    }

    String type(String name) {
        var all = world.catalog().types().values();
        return one(all, type -> type.getName().equalsIgnoreCase(name), SandboxConstant::getId, name);
    }

    String resolution(String name) {
        var all = world.catalog().resolutions().values();
        return one(all, resolution -> resolution.getName().equalsIgnoreCase(name), SandboxConstant::getId, name);
    }

    private static <T, R> R one(Collection<T> all, Predicate<T> named, Function<T, R> id, String name) {
        return all.stream()
                .filter(named)
                .findFirst()
                .map(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no '" + name + "'"));
    }
}
