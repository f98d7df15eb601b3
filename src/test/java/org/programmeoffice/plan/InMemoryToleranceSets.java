package org.programmeoffice.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmeoffice.common.InitiativeId;

/** Tolerances in maps. */
public final class InMemoryToleranceSets implements ToleranceSets {
    private final Map<InitiativeId, SortedMap<Integer, ToleranceSet>> all = new HashMap<>();

    @Override
    public synchronized Map<InitiativeId, ToleranceSet> newest(Collection<InitiativeId> initiatives) {
        var newest = new HashMap<InitiativeId, ToleranceSet>();
        for (var initiative : initiatives) {
            var versions = all.getOrDefault(initiative, new TreeMap<>());
            newest.put(initiative, versions.isEmpty() ? ToleranceSet.NONE : versions.get(versions.lastKey()));
        }
        return newest;
    }

    @Override
    public synchronized Optional<ToleranceSet> version(InitiativeId initiative, int version) {
        return Optional.ofNullable(all.getOrDefault(initiative, new TreeMap<>()).get(version));
    }

    @Override
    public synchronized void add(InitiativeId initiative, ToleranceSet set) {
        all.computeIfAbsent(initiative, absent -> new TreeMap<>()).put(set.version(), set);
    }
}
