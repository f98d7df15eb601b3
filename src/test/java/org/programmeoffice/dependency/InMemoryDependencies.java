package org.programmeoffice.dependency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.programmeoffice.common.InitiativeId;

/** Dependencies in a map. */
public final class InMemoryDependencies implements Dependencies {
    private final TreeMap<Integer, Dependency> all = new TreeMap<>();

    @Override
    public synchronized Optional<Dependency> byNumber(int number) {
        return Optional.ofNullable(all.get(number));
    }

    @Override
    public synchronized List<Dependency> of(Collection<InitiativeId> initiatives) {
        var wanted = Set.copyOf(initiatives);
        return all.values().stream()
                .filter(dependency -> !dependency.sidesOf(wanted).isEmpty())
                .toList();
    }

    @Override
    public synchronized int highestNumber() {
        return all.isEmpty() ? 0 : all.lastKey();
    }

    @Override
    public synchronized void save(Dependency dependency) {
        all.put(dependency.number(), dependency);
    }
}
