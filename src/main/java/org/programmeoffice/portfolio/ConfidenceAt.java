package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.programmeoffice.common.Money;
import org.programmeoffice.rollup.RagStatus;

/**
 * What was judged on one day of the projects below an initiative.
 *
 * @param projects how many were judged
 * @param confidence how many of them stood how; a colour that none had is absent
 * @param wholeLifeCost the sum of what is known; empty if nothing is, or if the currencies differ
 * @param withoutCost how many of them have no cost
 */
public record ConfidenceAt(
        LocalDate on,
        int projects,
        Map<RagStatus, Integer> confidence,
        Optional<Money> wholeLifeCost,
        int withoutCost) {
    public ConfidenceAt {
        confidence = Map.copyOf(confidence);
    }
}
