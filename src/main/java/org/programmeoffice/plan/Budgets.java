package org.programmeoffice.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/** The budgets of all initiatives. Write only inside {@link org.programmeoffice.access.Revisions#record}. */
public interface Budgets {
    /** Returns the budgets of these initiatives; one without a budget is absent. */
    Map<InitiativeId, Budget> of(Collection<InitiativeId> initiatives);

    /** Keeps the budget with all its lines in place of the one before. Lines are never removed, only retired. */
    void save(Budget budget);

    default Optional<Budget> of(InitiativeId initiative) {
        return Optional.ofNullable(of(List.of(initiative)).get(initiative));
    }
}
