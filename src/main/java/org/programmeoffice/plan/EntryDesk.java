package org.programmeoffice.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.programmeoffice.access.Action;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Adds, changes and retires entries of one kind. */
final class EntryDesk<T extends PlanEntry<T>> {
    private final Permissions permissions;
    private final Recording recording;
    private final Function<InitiativeId, List<T>> entries;
    private final Consumer<T> keeper;
    private final BiFunction<InitiativeKey, Integer, Subject> subjects;

    private EntryDesk(
            Permissions permissions,
            Recording recording,
            Function<InitiativeId, List<T>> entries,
            Consumer<T> keeper,
            BiFunction<InitiativeKey, Integer, Subject> subjects) {
        this.permissions = permissions;
        this.recording = recording;
        this.entries = entries;
        this.keeper = keeper;
        this.subjects = subjects;
    }

    static EntryDesk<Stage> ofStages(Plans plans, Permissions permissions, Revisions revisions, Clock clock) {
        var recording = new Recording(revisions, clock);
        return new EntryDesk<>(permissions, recording, plans::stages, plans::save, PlanSubjects::stage);
    }

    static EntryDesk<Milestone> ofMilestones(Plans plans, Permissions permissions, Revisions revisions, Clock clock) {
        var recording = new Recording(revisions, clock);
        return new EntryDesk<>(permissions, recording, plans::milestones, plans::save, PlanSubjects::milestone);
    }

    /** Returns the new entry, which the function reads for the number that it gets. */
    Outcome<T> add(UserKey actor, InitiativeKey key, BiFunction<InitiativeId, Integer, Outcome<T>> read) {
        return demand(actor, key)
                .then(node -> Recording.withFreeNumber(() -> nextNumber(node), number -> read.apply(node.id(), number)
                        .then(entry -> record(actor, node, entry, 0, differences(Map.of(), entry.fields())))));
    }

    /** Returns the entry as it is now. Nothing is kept if nothing is different. */
    Outcome<T> change(UserKey actor, InitiativeKey key, EntryAddress at, Function<T, Outcome<T>> read) {
        return demand(actor, key).then(node -> find(node, at.number())
                .map(before -> read.apply(before).then(after -> change(actor, node, at, before, after)))
                .orElseGet(Outcome::notFound));
    }

    private Outcome<T> change(UserKey actor, InitiativeNode node, EntryAddress at, T before, T after) {
        var changes = differences(before.fields(), after.fields());
        return changes.isEmpty() ? Outcome.done(before) : record(actor, node, after, at.revision(), changes);
    }

    private Outcome<T> record(UserKey actor, InitiativeNode node, T entry, int read, List<Change> changes) {
        var next = entry.at(Math.max(0, read) + 1);
        return recording.record(actor, subjects.apply(node.key(), entry.number()), read, changes, () -> {
            keeper.accept(next);
            return next;
        });
    }

    private Outcome<InitiativeNode> demand(UserKey actor, InitiativeKey key) {
        return permissions.demand(actor, Action.EDIT_PLAN, key);
    }

    private Optional<T> find(InitiativeNode node, int number) {
        return entries.apply(node.id()).stream()
                .filter(entry -> entry.number() == number && !entry.retired())
                .findFirst();
    }

    private int nextNumber(InitiativeNode node) {
        return entries.apply(node.id()).stream()
                        .mapToInt(PlanEntry::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static List<Change> differences(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .flatMap(field ->
                        Change.between(field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue())
                                .stream())
                .toList();
    }
}
