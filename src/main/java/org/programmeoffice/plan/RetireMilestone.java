package org.programmeoffice.plan;

import java.time.Clock;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Takes a milestone out of the plan. It stays in history and in the baselines that promised it. */
public final class RetireMilestone {
    private final EntryDesk<Milestone> desk;

    public RetireMilestone(Plans plans, Permissions permissions, Revisions revisions, Clock clock) {
        this.desk = EntryDesk.ofMilestones(plans, permissions, revisions, clock);
    }

    /** Returns the milestone as it is kept. */
    public Outcome<Milestone> retire(UserKey actor, InitiativeKey key, EntryAddress at) {
        return desk.change(actor, key, at, before -> Outcome.done(before.retire()));
    }
}
