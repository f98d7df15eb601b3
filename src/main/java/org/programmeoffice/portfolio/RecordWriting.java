package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmeoffice.access.Change;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.access.Role;
import org.programmeoffice.access.RoleAssignments;
import org.programmeoffice.access.RoleChange;
import org.programmeoffice.access.Subject;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;
import org.programmeoffice.common.Outcome;

/** Writes everything that an import planned, with its revisions, in one go. Used once. */
final class RecordWriting {
    private final Initiatives initiatives;
    private final Declarations declarations;
    private final RoleAssignments roles;
    private final Revisions revisions;
    private final KeyPrefixes prefixes;
    private final Stamp now;
    private final LocalDate today;
    private final Map<InitiativeKind, Long> numbers = new EnumMap<>(InitiativeKind.class);
    private final List<Revision> claims = new ArrayList<>();
    private final List<Change> firstKeys = new ArrayList<>();
    private final Map<Place, InitiativeKey> keys = new HashMap<>();
    private final List<Runnable> writes = new ArrayList<>();
    private final Map<Place, InitiativeId> ids = new HashMap<>();

    /** The stores that an import writes to. */
    record Stores(
            Initiatives initiatives,
            Declarations declarations,
            RoleAssignments roles,
            Revisions revisions,
            KeyPrefixes prefixes) {}

    RecordWriting(Stores stores, Stamp now, LocalDate today) {
        this.initiatives = stores.initiatives();
        this.declarations = stores.declarations();
        this.roles = stores.roles();
        this.revisions = stores.revisions();
        this.prefixes = stores.prefixes();
        this.now = now;
        this.today = today;
    }

    /** Returns the value if all was written; a conflict if somebody changed one of the records meanwhile. */
    <T> Outcome<T> write(List<Place> places, List<PlannedProject> projects, T value) {
        int prefixRevision = revisions.newestNumber(SetKeyPrefixes.SUBJECT);
        places.forEach(this::add);
        projects.forEach(project -> {
            if (project.isFresh()) {
                add(project);
            } else {
                change(project);
            }
        });
        if (!firstKeys.isEmpty()) {
            claims.add(new Revision(SetKeyPrefixes.SUBJECT, prefixRevision + 1, now.by(), now.at(), firstKeys));
        }
        if (claims.isEmpty()) {
            return Outcome.done(value);
        }
        return revisions.record(claims, () -> {
            writes.forEach(Runnable::run);
            return value;
        });
    }

    private InitiativeKey nextKey(InitiativeKind kind) {
        long number = numbers.merge(kind, initiatives.highestNumber(kind) + 1, (old, first) -> old + 1);
        var key = new InitiativeKey(prefixes.of(kind), number);
        if (number == 1) {
            firstKeys.add(Change.of(SetKeyPrefixes.field(kind) + ".firstKey", "", key.toString()));
        }
        return key;
    }

    private void add(Place place) {
        var key = nextKey(place.kind());
        keys.put(place, key);
        var changes = Stream.of(
                        Change.between("title", "", place.title()), Change.between("parent", "", key(place.holder())))
                .flatMap(Optional::stream)
                .toList();
        claim(key, 1, changes, place.role());
        writes.add(() -> {
            var added = initiatives.add(place.kind(), key, place.title(), "", id(place.holder()), now);
            ids.put(place, added.id());
            give(added, place.role());
        });
    }

    private void add(PlannedProject project) {
        var key = nextKey(InitiativeKind.PROJECT);
        var changes = new ArrayList<>(project.changes());
        Change.between("parent", "", key(project.place())).ifPresent(changes::add);
        changes.addAll(Judgements.changes(project.judged(), List.of(), now));
        claim(key, 1, changes, project.role());
        writes.add(() -> {
            var wanted = project.wanted();
            var added = initiatives.add(
                    InitiativeKind.PROJECT, key, wanted.title(), wanted.description(), id(project.place()), now);
            var text = new RecordText(wanted.title(), wanted.description());
            initiatives.save(Initiative.of(
                    InitiativeKind.PROJECT,
                    added.registration().with(text, wanted.profile()).with(wanted.confidence())));
            give(added, project.role());
            judge(added.id(), project);
        });
    }

    private void change(PlannedProject project) {
        var known = project.known().orElseThrow();
        var changes = new ArrayList<>(project.changes());
        var before = declarations.of(List.of(known.id()));
        changes.addAll(Judgements.changes(project.judged(), before, now));
        if (project.moves()) {
            var from = initiatives.byIds(known.parent().stream().toList()).stream()
                    .map(holder -> holder.key().toString())
                    .findFirst()
                    .orElse("");
            changes.add(Change.of("parent", from, key(project.place())));
        }
        if (changes.isEmpty()) {
            return;
        }
        claim(known.key(), known.revision() + 1, changes, Optional.empty());
        writes.add(() -> {
            var record = project.wanted().at(known.revision() + 1, now);
            initiatives.save(Initiative.of(known.kind(), project.moves() ? record.under(id(project.place())) : record));
            judge(known.id(), project);
        });
    }

    private void claim(InitiativeKey key, int number, List<Change> changes, Optional<Role> role) {
        claims.add(new Revision(Subject.of(key), number, now.by(), now.at(), changes));
        role.ifPresent(given -> claims.add(new Revision(
                Subject.rolesOf(key),
                1,
                now.by(),
                now.at(),
                List.of(RoleChange.given(now.by(), given, today, Optional.empty())))));
    }

    private void give(Initiative added, Optional<Role> role) {
        role.ifPresent(given -> roles.add(added.id(), now.by(), given, today, Optional.empty()));
    }

    private void judge(InitiativeId project, PlannedProject planned) {
        planned.judged()
                .forEach(one -> declarations.put(
                        new Declaration(project, id(one.place()), one.on(), one.confidence(), one.cost(), "", now)));
    }

    private String key(Optional<Place> place) {
        return place.map(found -> found.known().map(Initiative::key).orElseGet(() -> keys.get(found)))
                .map(InitiativeKey::toString)
                .orElse("");
    }

    private Optional<InitiativeId> id(Optional<Place> place) {
        return place.map(found -> found.known().map(Initiative::id).orElseGet(() -> ids.get(found)));
    }
}
