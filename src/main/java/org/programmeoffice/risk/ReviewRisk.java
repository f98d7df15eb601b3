package org.programmeoffice.risk;

import java.util.Optional;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Notes that somebody looked at a risk and found it as it is written. */
public final class ReviewRisk {
    private final RiskDesk desk;

    public ReviewRisk(RiskDesk desk) {
        this.desk = desk;
    }

    /** Returns the risk, to be looked at again after as many days as its level asks for. */
    public Outcome<RiskDetails> unchanged(UserKey actor, int number, int revision) {
        return desk.editable(actor, number)
                .then(before -> {
                    var next = RiskModel.nextReview(desk.model(before).level(before), desk.today());
                    var after = before.with(before.entry().reviewed(desk.today(), Optional.of(next)));
                    return desk.keep(actor, before, after, revision);
                })
                .map(risk -> desk.details(actor, risk));
    }
}
