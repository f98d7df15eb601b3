package org.programmeoffice.workitem;

import java.time.Instant;
import java.util.Map;
import org.programmeoffice.common.InitiativeId;

/**
 * What becomes of the work items of one Jira project.
 *
 * @param items how many the app knows
 * @param reached how many of them count in one of the initiatives asked for, each once
 * @param leaves how many of them each of these initiatives measures progress on; one without any is absent
 * @param factsAsOf the instant whose facts the figures show
 * @param complete whether the first load was over; until then figures are too low
 */
public record JiraProjectShares(
        long items, long reached, Map<InitiativeId, Long> leaves, Instant factsAsOf, boolean complete) {
    public JiraProjectShares {
        leaves = Map.copyOf(leaves);
    }
}
