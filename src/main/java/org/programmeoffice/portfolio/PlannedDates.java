package org.programmeoffice.portfolio;

import java.util.List;
import java.util.Optional;
import org.programmeoffice.common.InitiativeId;

/** The milestones that this node knows, read a short while ago. An answer costs no statement. */
public interface PlannedDates {
    /** Returns the earliest milestone that was not achieved yet; one without a date comes last. */
    Optional<PlannedDate> nextOf(InitiativeId initiative);

    /** Returns the milestones that stand for the completion of this work item. */
    List<PlannedDate> standingFor(long item);
}
