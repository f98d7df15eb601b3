package org.programmeoffice.risk;

import java.util.Set;
import org.programmeoffice.common.InitiativeId;
import org.programmeoffice.common.UserKey;
import org.programmeoffice.register.Confidentiality;

/**
 * A list of risks as one person may see it.
 *
 * @param within the initiatives whose risks are wanted, all of which the viewer may view
 * @param board those of them whose restricted risks he may see; of the others he sees his own only
 */
public record RiskQuery(
        UserKey viewer,
        Set<InitiativeId> within,
        Set<InitiativeId> board,
        RiskFilter filter,
        RiskOrder order,
        boolean descending) {
    public RiskQuery {
        within = Set.copyOf(within);
        board = Set.copyOf(board);
    }

    /** Returns whether the viewer sees the risk. */
    boolean sees(Risk risk) {
        var entry = risk.entry();
        return entry.confidentiality() == Confidentiality.NORMAL
                || entry.isOf(viewer)
                || board.contains(entry.initiative());
    }
}
