package org.programmeoffice.dependency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Subject;

/** Says what of a dependency is different, for its history. */
final class DependencyChanges {
    private DependencyChanges() {}

    static Subject subject(int number) {
        return new Subject("DEP-" + number);
    }

    static List<Change> of(Dependency added) {
        return between(Map.of(), fields(added));
    }

    static List<Change> between(Dependency before, Dependency after) {
        return between(fields(before), fields(after));
    }

    private static List<Change> between(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .flatMap(field ->
                        Change.between(field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue())
                                .stream())
                .toList();
    }

    private static Map<String, String> fields(Dependency dependency) {
        var agreement = dependency.agreement();
        var fields = new LinkedHashMap<String, String>();
        fields.put("giver", Long.toString(dependency.giver().value()));
        fields.put("receiver", Long.toString(dependency.receiver().value()));
        fields.put("deliverable", dependency.deliverable());
        fields.put("description", dependency.description());
        fields.put("type", dependency.type().name());
        fields.put("criticality", dependency.criticality().name());
        fields.put("state", agreement.state().name());
        fields.put("neededBy", agreement.terms().neededBy().toString());
        fields.put("promised", text(agreement.terms().promised()));
        fields.put(
                "acceptedBy",
                agreement.acceptedBy().stream().map(Side::name).sorted().collect(Collectors.joining(" ")));
        fields.put("deliveredOn", text(agreement.deliveredOn()));
        fields.put("reason", dependency.reason());
        return fields;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
