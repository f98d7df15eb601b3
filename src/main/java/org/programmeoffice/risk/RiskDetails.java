package org.programmeoffice.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.programmeoffice.access.InitiativeNode;

/**
 * A risk as a person sees it.
 *
 * @param model by which it is weighed now
 * @param steps what the person can do with it now
 * @param today the day on which it was asked for
 * @param escalatedTo the key of the initiative that is asked to take it over
 */
public record RiskDetails(
        Risk risk,
        InitiativeNode initiative,
        RiskModel model,
        Set<RiskStep> steps,
        boolean mayEdit,
        boolean mayEscalate,
        boolean mayAnswer,
        Optional<String> escalatedTo,
        LocalDate today) {
    public RiskDetails {
        steps = Set.copyOf(steps);
    }

    /** Returns the level now; empty until it is rated. */
    public Optional<RiskLevel> level() {
        return model.level(risk);
    }

    public boolean breach() {
        return model.breachedBy(risk);
    }
}
