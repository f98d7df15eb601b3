package org.programmeoffice.plan;

import java.util.Map;
import java.util.Optional;

/**
 * The tolerances of an initiative and how it stands to each.
 *
 * @param verdicts one for each of the seven aspects; grey where nothing is known
 */
public record ToleranceOverview(ToleranceSet set, Map<Aspect, ToleranceVerdict> verdicts) {
    public ToleranceOverview {
        verdicts = Map.copyOf(verdicts);
    }

    /** Returns how the initiative stands to the aspect. */
    public ToleranceVerdict verdict(Aspect aspect) {
        return Optional.ofNullable(verdicts.get(aspect))
                .orElseGet(() -> ToleranceVerdict.without(ToleranceReason.NO_TOLERANCE));
    }
}
