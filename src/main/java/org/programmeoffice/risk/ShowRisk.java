package org.programmeoffice.risk;

import java.util.List;
import org.programmeoffice.access.Revision;
import org.programmeoffice.access.Revisions;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Page;
import org.programmeoffice.common.PageRequest;
import org.programmeoffice.common.UserKey;

/** Shows one risk and what was changed about it. */
public final class ShowRisk {
    private final RiskDesk desk;
    private final Revisions revisions;

    public ShowRisk(RiskDesk desk, Revisions revisions) {
        this.desk = desk;
        this.revisions = revisions;
    }

    public Outcome<RiskDetails> show(UserKey actor, int number) {
        return desk.visible(actor, number).map(risk -> desk.details(actor, risk));
    }

    /** Returns the changes of a risk that the person sees, newest first. */
    public Outcome<Page<Revision>> history(UserKey actor, int number, PageRequest page) {
        return desk.visible(actor, number)
                .map(risk -> revisions.of(List.of(risk.entry().key().subject()), page));
    }
}
