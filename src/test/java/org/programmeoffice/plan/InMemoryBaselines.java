package org.programmeoffice.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/** Baselines in lists. */
public final class InMemoryBaselines implements Baselines {
    private final List<Baseline> all = new ArrayList<>();
    private final Map<String, FrozenScope> scopes = new HashMap<>();

    @Override
    public synchronized Map<InitiativeId, BaselineHistory> of(Collection<InitiativeId> initiatives) {
        var found = new HashMap<InitiativeId, BaselineHistory>();
        for (var initiative : initiatives) {
            found.put(
                    initiative,
                    new BaselineHistory(all.stream()
                            .filter(baseline -> baseline.initiative().equals(initiative))
                            .toList()));
        }
        return found;
    }

    @Override
    public synchronized FrozenScope scope(InitiativeId initiative, int number) {
        var scope = scopes.get(initiative + "#" + number);
        if (scope == null) {
            throw new IllegalArgumentException("no baseline " + number);
        }
        return scope;
    }

    @Override
    public synchronized void add(Baseline.Proposed proposed, FrozenScope scope) {
        var kept = proposed.proposal();
        var at = Instant.ofEpochMilli(kept.at().toEpochMilli());
        all.add(new Baseline.Proposed(
                proposed.initiative(), proposed.number(), new Proposal(kept.by(), at, kept.reason()), proposed.plan()));
        scopes.put(proposed.initiative() + "#" + proposed.number(), scope);
    }

    @Override
    public synchronized void mark(Baseline baseline) {
        boolean known = all.removeIf(
                other -> other.initiative().equals(baseline.initiative()) && other.number() == baseline.number());
        if (!known) {
            throw new IllegalArgumentException("no baseline " + baseline.number());
        }
        all.add(baseline);
    }
}
