package org.programmeoffice.portfolio.web;

import org.programmeoffice.common.InitiativeKey;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.portfolio.InitiativeDetails;
import org.programmeoffice.portfolio.ShowInitiative;
import org.programmeoffice.web.InitiativeHead;
import org.programmeoffice.web.InitiativeHeads;
import org.programmeoffice.web.Visit;

/** Heads from the records. */
public final class RecordHeads implements InitiativeHeads {
    private final ShowInitiative show;

    public RecordHeads(ShowInitiative show) {
        this.show = show;
    }

    @Override
    public Outcome<InitiativeHead> of(Visit visit, InitiativeKey key) {
        return show.show(visit.visitor(), key).map(details -> head(details, visit));
    }

    static InitiativeHead head(InitiativeDetails details, Visit visit) {
        var initiative = details.initiative();
        return new InitiativeHead(
                initiative.key(), initiative.kind(), initiative.title(), Crumbs.to(details, visit), details.may());
    }
}
