package org.programmeoffice.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmeoffice.common.InitiativeId;

/** Risk models in a map. */
public final class InMemoryRiskModels implements RiskModels {
    private final Map<InitiativeId, TreeMap<Integer, RiskModel>> all = new HashMap<>();

    @Override
    public synchronized Map<InitiativeId, RiskModel> newest(Collection<InitiativeId> tops) {
        var newest = new HashMap<InitiativeId, RiskModel>();
        all.forEach((top, versions) -> {
            if (tops.contains(top)) {
                newest.put(top, versions.lastEntry().getValue());
            }
        });
        return newest;
    }

    @Override
    public synchronized Optional<RiskModel> version(InitiativeId top, int version) {
        return Optional.ofNullable(all.getOrDefault(top, new TreeMap<>()).get(version));
    }

    @Override
    public synchronized void add(InitiativeId top, RiskModel model) {
        all.computeIfAbsent(top, absent -> new TreeMap<>()).put(model.version(), model);
    }
}
