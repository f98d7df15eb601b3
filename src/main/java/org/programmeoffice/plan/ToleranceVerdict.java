package org.programmeoffice.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.programmeoffice.rollup.RagStatus;

/**
 * How one aspect stands to its tolerance, and why.
 *
 * @param deviation how far off, in the tolerance's unit; empty if not known
 * @param usedPercent whole percent of the tolerance that are used, rounded down, above 100 if it is exceeded; empty if
 *     not known or the tolerance is 0 or open on that side
 */
public record ToleranceVerdict(
        ToleranceReason reason, Optional<BigDecimal> deviation, Optional<BigDecimal> usedPercent) {
    static ToleranceVerdict without(ToleranceReason reason) {
        return new ToleranceVerdict(reason, Optional.empty(), Optional.empty());
    }

    public RagStatus status() {
        return reason.status();
    }
}
