package org.programmeoffice.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.Money;
import org.programmeoffice.rollup.RagStatus;

/**
 * What was judged of an initiative on one day: how sure it is that it will deliver, and what it will cost over its whole
 * life. A judgement of the day stays as it is when the next one is made.
 *
 * @param holder what it stood in on that day; empty if it stood alone
 * @param confidence never blue; grey if nobody knows or says
 * @param reason why; empty if nobody said
 */
public record Declaration(
        InitiativeId initiative,
        Optional<InitiativeId> holder,
        LocalDate on,
        RagStatus confidence,
        Optional<Money> wholeLifeCost,
        String reason,
        Stamp made) {
    public Declaration {
        if (confidence == RagStatus.BLUE) {
            throw new IllegalArgumentException("confidence in a delivery is never complete");
        }
    }
}
