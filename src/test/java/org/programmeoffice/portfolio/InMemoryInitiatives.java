package org.programmeoffice.portfolio;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmeoffice.access.InitiativeNode;
import org.programmeoffice.access.InitiativeTree;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.InitiativeKind;

/** Initiatives in a map, and the tree that they make. */
public final class InMemoryInitiatives implements Initiatives, Shelves {
    private final TreeMap<InitiativeId, Initiative> all = new TreeMap<>();

    @Override
    public synchronized Optional<Initiative> byKey(InitiativeKey key) {
        return all.values().stream().filter(found -> found.key().equals(key)).findFirst();
    }

    @Override
    public synchronized List<Initiative> byIds(Collection<InitiativeId> ids) {
        return all.values().stream().filter(found -> ids.contains(found.id())).toList();
    }

    @Override
    public synchronized List<Initiative> byReferences(Collection<String> references) {
        return all.values().stream()
                .filter(found ->
                        references.contains(found.registration().profile().value(ProfileField.REFERENCE)))
                .toList();
    }

    @Override
    public synchronized List<Initiative> childrenOf(InitiativeId parent) {
        return all.values().stream()
                .filter(found -> found.parent().equals(Optional.of(parent)))
                .sorted(Comparator.comparing(Initiative::kind)
                        .thenComparing(found -> found.key().number()))
                .toList();
    }

    @Override
    public synchronized long highestNumber(InitiativeKind kind) {
        return all.values().stream()
                .filter(found -> found.kind() == kind)
                .mapToLong(found -> found.key().number())
                .max()
                .orElse(0);
    }

    @Override
    public synchronized Initiative add(
            InitiativeKind kind,
            InitiativeKey key,
            String title,
            String description,
            Optional<InitiativeId> parent,
            Stamp created) {
        var id = new InitiativeId(all.size() + 1);
        var added = Initiative.of(kind, new Registration(id, key, title, description, parent, 1, created, created));
        all.put(id, added);
        return added;
    }

    @Override
    public synchronized void save(Initiative changed) {
        var before = all.get(changed.id());
        if (before == null) {
            throw new IllegalArgumentException("no initiative " + changed.key());
        }
        var known = before.registration().shelf().position();
        var shelf = new Shelf(known, changed.registration().shelf().archived());
        all.put(
                changed.id(),
                Initiative.of(changed.kind(), changed.registration().with(shelf)));
    }

    @Override
    public synchronized Map<InitiativeId, Shelf> chosen() {
        return all.values().stream()
                .filter(one -> !one.registration().shelf().equals(Shelf.NEW))
                .collect(Collectors.toMap(
                        Initiative::id, one -> one.registration().shelf()));
    }

    @Override
    public synchronized void arrange(List<InitiativeId> siblings) {
        for (int at = 0; at < siblings.size(); at++) {
            var before = byIds(List.of(siblings.get(at))).get(0);
            var shelf = new Shelf(at + 1, before.registration().shelf().archived());
            all.put(
                    before.id(),
                    Initiative.of(before.kind(), before.registration().with(shelf)));
        }
    }

    /** Returns the hierarchy of what is in here, always as it is now. */
    public InitiativeTree tree() {
        return new InitiativeTree() {
            @Override
            public Optional<InitiativeNode> byKey(InitiativeKey key) {
                return InMemoryInitiatives.this.byKey(key).map(Initiative::node);
            }

            @Override
            public Optional<InitiativeNode> byId(InitiativeId id) {
                return byIds(List.of(id)).stream().map(Initiative::node).findFirst();
            }

            @Override
            public List<InitiativeNode> all() {
                return byIds(List.copyOf(all.keySet())).stream()
                        .map(Initiative::node)
                        .toList();
            }
        };
    }
}
