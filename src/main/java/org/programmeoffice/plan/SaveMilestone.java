package org.programmeoffice.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.programmeoffice.access.Permissions;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Adds a milestone to an initiative, or changes one. */
public final class SaveMilestone {
    private final EntryDesk<Milestone> desk;
    private final Clock clock;

    public SaveMilestone(Plans plans, Permissions permissions, Revisions revisions, Clock clock) {
        this.desk = EntryDesk.ofMilestones(plans, permissions, revisions, clock);
        this.clock = clock;
    }

    /** Returns the milestone as it is kept: a new one without an address, else the one at the address. */
    public Outcome<Milestone> save(UserKey actor, InitiativeKey key, Optional<EntryAddress> at, MilestoneDraft draft) {
        var today = LocalDate.now(clock);
        return at.map(address -> desk.change(
                        actor, key, address, before -> draft.read(before.initiative(), before.number(), today)))
                .orElseGet(() -> desk.add(actor, key, (initiative, number) -> draft.read(initiative, number, today)));
    }
}
