package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Optional;
import org.programmeoffice.common.InitiativeKey;

/**
 * A scope rule as its table shows it.
 *
 * @param of the initiative that the rule belongs to
 * @param label what is selected, as the viewer may see it named; empty if he may not; a query only for who may edit the scope or saved it
 * @param searchedAt when a JQL rule was last searched; empty for other rules and before the first time
 */
public record RuleLine(
        ScopeRule rule,
        InitiativeKey of,
        Optional<String> label,
        RuleFigures figures,
        RuleState state,
        Optional<Instant> searchedAt) {}
