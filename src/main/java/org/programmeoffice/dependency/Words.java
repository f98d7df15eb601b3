package org.programmeoffice.dependency;

import java.util.ArrayList;
import java.util.List;
import org.programmeoffice.access.Change;

/** What a dependency is about. */
record Words(String deliverable, String description, DependencyType type, Criticality criticality) {
    static Words of(Dependency dependency) {
        return new Words(
                dependency.deliverable(), dependency.description(), dependency.type(), dependency.criticality());
    }

    /** Returns the dependency in these words. */
    Dependency in(Dependency dependency, Agreement agreement) {
        return new Dependency(
                dependency.number(),
                dependency.giver(),
                dependency.receiver(),
                deliverable,
                description,
                type,
                criticality,
                agreement,
                dependency.reason(),
                dependency.revision());
    }

    /** Returns whether these words promise something else than the others. */
    boolean promiseOtherThan(Words other) {
        return !deliverable.equals(other.deliverable) || type != other.type;
    }

    /** Returns the fields that differ. */
    List<Change> since(Words before) {
        var changes = new ArrayList<Change>();
        Change.between("deliverable", before.deliverable, deliverable).ifPresent(changes::add);
        Change.between("description", before.description, description).ifPresent(changes::add);
        Change.between("type", before.type.name(), type.name()).ifPresent(changes::add);
        Change.between("criticality", before.criticality.name(), criticality.name())
                .ifPresent(changes::add);
        return changes;
    }
}
