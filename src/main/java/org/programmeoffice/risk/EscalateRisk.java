package org.programmeoffice.risk;

import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.UserKey;

/** Puts a risk to the initiative above. It stays where it is until that accepts it. */
public final class EscalateRisk {
    private final RiskDesk desk;

    public EscalateRisk(RiskDesk desk) {
        this.desk = desk;
    }

    /** Returns the risk with the escalation pending. */
    public Outcome<RiskDetails> escalate(UserKey actor, int number, String reason, int revision) {
        return desk.visible(actor, number)
                .then(before -> desk.escalating
                        .escalated(actor, before.entry(), before.state().isOpen(), reason, desk.today())
                        .then(entry -> desk.keep(actor, before, before.with(entry), revision)))
                .map(risk -> desk.details(actor, risk));
    }

    /** Returns the risk taken over by the initiative that was asked, or left where it is. */
    public Outcome<RiskDetails> answer(UserKey actor, int number, boolean accepted, int revision) {
        return desk.visible(actor, number)
                .then(before -> desk.escalating
                        .answered(actor, before.entry(), accepted)
                        .then(entry -> desk.keep(actor, before, before.with(entry), revision)))
                .then(risk -> desk.visible(actor, number))
                .map(risk -> desk.details(actor, risk));
    }
}
