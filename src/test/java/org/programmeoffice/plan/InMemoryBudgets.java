package org.programmeoffice.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/** Budgets in a map. */
public final class InMemoryBudgets implements Budgets {
    private final Map<InitiativeId, Budget> all = new HashMap<>();

    @Override
    public synchronized Map<InitiativeId, Budget> of(Collection<InitiativeId> initiatives) {
        var found = new HashMap<>(all);
        found.keySet().retainAll(initiatives);
        return found;
    }

    @Override
    public synchronized void save(Budget budget) {
        all.put(budget.initiative(), budget);
    }
}
